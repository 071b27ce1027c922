import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { TradeEvents } from "../events"
import {
  createPaymentTermStep,
  type NewPaymentTerm,
} from "../steps/save-payment-term"

const createPaymentTermWorkflowId = "b2b-create-payment-term"

/**
 * Gives a sales office terms that its accounts can have.
 *
 * @summary Creates a payment term.
 * @throws MedusaError codes `b2b.office.not_found`, `b2b.payment_term.code_taken`, `.incomplete`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.paymentTermCreated - Runs when it is done.
 *
 * @example
 * await createPaymentTermWorkflow(container).run({
 *   input: { office_id, code: "NET30", name, basis: "invoice_date", days: 30, months: 0, day_of_month: null, discount_percent: null, discount_days: null, deposit_percent: null, actor },
 * })
 */
export const createPaymentTermWorkflow = createWorkflow(
  createPaymentTermWorkflowId,
  (input: NewPaymentTerm) => {
    const validate = createHook("validate", { input })
    const change = createPaymentTermStep(input)
    emitEventStep({
      eventName: TradeEvents.PAYMENT_TERM_CREATED,
      data: change.event,
    })
    const paymentTermCreated = createHook("paymentTermCreated", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, paymentTermCreated],
    })
  }
)
