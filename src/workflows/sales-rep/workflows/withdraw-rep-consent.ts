import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { SalesRepEvents } from "../events"
import {
  withdrawRepConsentStep,
  type WithdrawnRepConsent,
} from "../steps/withdraw-rep-consent"
import { endActingSessionsWorkflow } from "./end-acting-sessions"

const withdrawRepConsentWorkflowId = "b2b-withdraw-rep-consent"

/**
 * A company takes a consent back, and the rep's open sessions for it end; or it does
 * not want to be asked any more.
 *
 * @summary Withdraws a company's consent to a sales rep.
 * @throws MedusaError code `b2b.rep_consent.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 *
 * @example
 * await withdrawRepConsentWorkflow(container).run({
 *   input: { id, company_id, actor },
 * })
 */
export const withdrawRepConsentWorkflow = createWorkflow(
  withdrawRepConsentWorkflowId,
  (input: WithdrawnRepConsent) => {
    const validate = createHook("validate", { input })
    const withdrawn = withdrawRepConsentStep(input)
    when(withdrawn, ({ sales_rep_id }) => sales_rep_id !== null).then(() => {
      endActingSessionsWorkflow.runAsStep({
        input: transform({ input, withdrawn }, (data) => ({
          actor_id: data.withdrawn.sales_rep_id ?? "",
          company_id: data.input.company_id,
          by: "company" as const,
          actor: data.input.actor,
        })),
      })
    })
    emitEventStep({
      eventName: SalesRepEvents.REP_CONSENT_CHANGED,
      data: transform({ input }, (data) => ({
        company_id: data.input.company_id,
      })),
    })
    recordAuditStep(withdrawn.audit)
    return new WorkflowResponse(withdrawn, { hooks: [validate] })
  }
)
