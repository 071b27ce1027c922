import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { TradeEvents } from "../events"
import {
  deletePaymentTermStep,
  type DeletePaymentTerm,
} from "../steps/save-payment-term"

const deletePaymentTermWorkflowId = "b2b-delete-payment-term"

/**
 * Takes away terms that no account has.
 *
 * @summary Deletes a payment term.
 * @throws MedusaError codes `b2b.payment_term.not_found`, `.in_use`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.paymentTermDeleted - Runs when it is done.
 *
 * @example
 * await deletePaymentTermWorkflow(container).run({
 *   input: { id, office_id, actor },
 * })
 */
export const deletePaymentTermWorkflow = createWorkflow(
  deletePaymentTermWorkflowId,
  (input: DeletePaymentTerm) => {
    const validate = createHook("validate", { input })
    const change = deletePaymentTermStep(input)
    emitEventStep({
      eventName: TradeEvents.PAYMENT_TERM_DELETED,
      data: change.event,
    })
    const paymentTermDeleted = createHook("paymentTermDeleted", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, paymentTermDeleted],
    })
  }
)
