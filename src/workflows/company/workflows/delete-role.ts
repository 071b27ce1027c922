import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import type { OfCompany } from "../change"
import { CompanyEvents } from "../events"
import { deleteRoleStep } from "../steps/delete-role"

type Input = OfCompany & { role_id: string }

const deleteRoleWorkflowId = "b2b-delete-role"

/**
 * Deletes a company's own role that no member, invitation or e-mail domain has.
 *
 * @summary Deletes a company's own role.
 * @throws MedusaError codes `b2b.role.not_found`, `.built_in`, `.in_use`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.roleDeleted - Runs when it is done.
 *
 * @example
 * await deleteRoleWorkflow(container).run({
 *   input: { company_id, role_id, actor },
 * })
 */
export const deleteRoleWorkflow = createWorkflow(
  deleteRoleWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = deleteRoleStep(input)
    emitEventStep({ eventName: CompanyEvents.ROLE_DELETED, data: change.event })
    const roleDeleted = createHook("roleDeleted", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, { hooks: [validate, roleDeleted] })
  }
)
