import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { CreditEvents } from "../events"
import {
  saveCreditFacilityStep,
  type CreditFacilityChange,
} from "../steps/save-credit-facility"

const saveCreditFacilityWorkflowId = "b2b-save-credit-facility"

/**
 * Says what an account may owe, and what the books say that it owes.
 *
 * @summary Saves an account's credit limit and statement.
 * @throws MedusaError codes `b2b.account.not_found`, `b2b.credit.overdue_above_balance`,
 *   `b2b.credit.statement_older`, `b2b.credit.statement_from_future`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 *
 * @example
 * await saveCreditFacilityWorkflow(container).run({
 *   input: { account_id, credit_limit: "5000", actor },
 * })
 */
export const saveCreditFacilityWorkflow = createWorkflow(
  saveCreditFacilityWorkflowId,
  (input: CreditFacilityChange) => {
    const validate = createHook("validate", { input })
    const saved = saveCreditFacilityStep(input)
    emitEventStep({
      eventName: CreditEvents.CREDIT_FACILITY_SAVED,
      data: saved.event,
    })
    recordAuditStep(saved.audit)
    return new WorkflowResponse(saved.event, { hooks: [validate] })
  }
)
