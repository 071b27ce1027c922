import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { SalesRepEvents } from "../events"
import {
  giveRepConsentStep,
  type GivenRepConsent,
} from "../steps/give-rep-consent"

const giveRepConsentWorkflowId = "b2b-give-rep-consent"

/**
 * A company says that it wants to be asked before a rep acts for it, or agrees to one.
 * It counts at the next request of whoever acts already.
 *
 * @summary Gives a company's consent to a sales rep.
 * @throws MedusaError codes `b2b.rep_consent.rep_not_found`, `.in_past`, `.without_rep`,
 *   `.meanwhile`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 *
 * @example
 * await giveRepConsentWorkflow(container).run({
 *   input: { company_id, member_id, sales_rep_id, ends_on: "2027-12-31", actor },
 * })
 */
export const giveRepConsentWorkflow = createWorkflow(
  giveRepConsentWorkflowId,
  (input: GivenRepConsent) => {
    const validate = createHook("validate", { input })
    const given = giveRepConsentStep(input)
    emitEventStep({
      eventName: SalesRepEvents.REP_CONSENT_CHANGED,
      data: transform({ input }, (data) => ({
        company_id: data.input.company_id,
      })),
    })
    recordAuditStep(given.audit)
    return new WorkflowResponse(given, { hooks: [validate] })
  }
)
