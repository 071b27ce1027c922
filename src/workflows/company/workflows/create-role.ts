import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { RoleInput } from "../../../modules/company"
import { recordAuditStep } from "../../audit/record-audit"
import type { OfCompany } from "../change"
import { CompanyEvents } from "../events"
import { createRoleStep } from "../steps/create-role"

type Input = OfCompany & { role: RoleInput }

const createRoleWorkflowId = "b2b-create-role"

/**
 * Makes a role of a company's own out of the permission catalogue.
 *
 * @summary Creates a company's own role.
 * @throws MedusaError codes `b2b.company.not_found`, `b2b.role.code_taken`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.roleCreated - Runs when it is done.
 *
 * @example
 * await createRoleWorkflow(container).run({
 *   input: { company_id, role: { code: "stores", name: "Stores", permissions: ["order.view"] }, actor },
 * })
 */
export const createRoleWorkflow = createWorkflow(
  createRoleWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = createRoleStep(input)
    emitEventStep({ eventName: CompanyEvents.ROLE_CREATED, data: change.event })
    const roleCreated = createHook("roleCreated", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, { hooks: [validate, roleCreated] })
  }
)
