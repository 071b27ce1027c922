import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { CreditEvents } from "../events"
import {
  enterCreditDocumentStep,
  type CreditDocumentInput,
  type EnteredDocument,
} from "../steps/enter-credit-document"

const enterCreditDocumentWorkflowId = "b2b-enter-credit-document"

/**
 * Enters an invoice, a payment, a credit note, an adjustment or a write-off into an
 * account's ledger, once per kind and reference.
 *
 * @summary Adds a document to an account's credit ledger.
 * @throws MedusaError codes `b2b.account.not_found`, `b2b.credit.order_not_found`,
 *   `b2b.credit.entry_exists`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 *
 * @example
 * await enterCreditDocumentWorkflow(container).run({
 *   input: { account_id, kind: "payment", amount: "120.50", reference: "BACS 77", actor },
 * })
 */
export const enterCreditDocumentWorkflow = createWorkflow(
  enterCreditDocumentWorkflowId,
  (input: CreditDocumentInput) => {
    const validate = createHook("validate", { input })
    const done = enterCreditDocumentStep(input)
    emitEventStep({
      eventName: CreditEvents.CREDIT_ENTRY_CREATED,
      data: done.events,
    })
    recordAuditStep(done.audit)
    const entered = transform(done, ({ entry, known }): EnteredDocument => ({
      entry,
      known,
    }))
    return new WorkflowResponse(entered, { hooks: [validate] })
  }
)
