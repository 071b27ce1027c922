import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { TradeEvents } from "../events"
import {
  updatePaymentTermStep,
  type UpdatePaymentTerm,
} from "../steps/save-payment-term"

const updatePaymentTermWorkflowId = "b2b-update-payment-term"

/**
 * Changes terms for the orders to come; placed orders keep the terms they were placed by.
 *
 * @summary Changes a payment term.
 * @throws MedusaError codes `b2b.payment_term.not_found`, `.code_taken`, `.incomplete`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.paymentTermUpdated - Runs when it is done.
 *
 * @example
 * await updatePaymentTermWorkflow(container).run({
 *   input: { id, office_id, change: { days: 14 }, actor },
 * })
 */
export const updatePaymentTermWorkflow = createWorkflow(
  updatePaymentTermWorkflowId,
  (input: UpdatePaymentTerm) => {
    const validate = createHook("validate", { input })
    const change = updatePaymentTermStep(input)
    emitEventStep({
      eventName: TradeEvents.PAYMENT_TERM_UPDATED,
      data: change.event,
    })
    const paymentTermUpdated = createHook("paymentTermUpdated", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, paymentTermUpdated],
    })
  }
)
