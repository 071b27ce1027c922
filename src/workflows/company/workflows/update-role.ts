import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { RoleChange } from "../../../modules/company"
import { recordAuditStep } from "../../audit/record-audit"
import type { OfCompany } from "../change"
import { CompanyEvents } from "../events"
import { updateRoleStep } from "../steps/update-role"

type Input = OfCompany & { role_id: string; change: RoleChange }

const updateRoleWorkflowId = "b2b-update-role"

/**
 * Changes a company's own role for everybody who has it, from their next request on.
 *
 * @summary Changes a company's own role.
 * @throws MedusaError codes `b2b.role.not_found`, `.built_in`, `.code_taken`, `b2b.member.last_admin`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.roleUpdated - Runs when it is done.
 *
 * @example
 * await updateRoleWorkflow(container).run({
 *   input: { company_id, role_id, change: { permissions }, actor },
 * })
 */
export const updateRoleWorkflow = createWorkflow(
  updateRoleWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = updateRoleStep(input)
    emitEventStep({ eventName: CompanyEvents.ROLE_UPDATED, data: change.event })
    const roleUpdated = createHook("roleUpdated", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, { hooks: [validate, roleUpdated] })
  }
)
