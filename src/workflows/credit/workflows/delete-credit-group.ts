import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { CreditEvents } from "../events"
import {
  deleteCreditGroupStep,
  type DeletedCreditGroup,
} from "../steps/save-credit-group"

const deleteCreditGroupWorkflowId = "b2b-delete-credit-group"

/**
 * Ends the sharing of a limit.
 *
 * @summary Deletes a credit group.
 * @throws MedusaError `b2b.credit_group.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.creditGroupDeleted - Runs when it is done.
 *
 * @example
 * await deleteCreditGroupWorkflow(container).run({
 *   input: { id, actor },
 * })
 */
export const deleteCreditGroupWorkflow = createWorkflow(
  deleteCreditGroupWorkflowId,
  (input: DeletedCreditGroup) => {
    const validate = createHook("validate", { input })
    const done = deleteCreditGroupStep(input)
    emitEventStep({
      eventName: CreditEvents.CREDIT_GROUP_DELETED,
      data: done.event,
    })
    const creditGroupDeleted = createHook("creditGroupDeleted", { done })
    recordAuditStep(done.audit)
    return new WorkflowResponse(done, { hooks: [validate, creditGroupDeleted] })
  }
)
