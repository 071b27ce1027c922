import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  SALES_REP_MODULE,
  salesRepErrors,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import { b2bOptions } from "../../../options"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { Actor } from "../../audit/actor"
import { auditLine } from "../../company/change"

export type WithdrawnRepConsent = {
  id: string
  company_id: string
  actor: Actor
}

const withdrawRepConsentStepId = "b2b-withdraw-rep-consent-step"

/** Ends a company's consent, or its wish to be asked; undone by giving it back. */
export const withdrawRepConsentStep = createStep(
  withdrawRepConsentStepId,
  async ({ id, company_id, actor }: WithdrawnRepConsent, { container }) => {
    const reps = container.resolve<SalesRepModuleService>(SALES_REP_MODULE)
    const [consent] = await reps.listB2bRepConsents(
      { id, company_id, ended_at: null },
      { take: 1 }
    )
    if (!consent) {
      throw toMedusaError(salesRepErrors.consentNotFound(id))
    }
    const { ended } = await reps.changeConsent({ id }, null, b2bOptions().now())
    const { sales_rep_id } = consent
    const [rep] = await reps.listB2bSalesReps(
      { id: sales_rep_id ?? "" },
      { take: 1 }
    )
    const line = auditLine(
      { company_id, actor },
      rep ? "rep_consent.withdrawn" : "rep_consent.not_asked_for",
      rep
        ? { type: "sales_rep", id: rep.id, name: rep.name }
        : { type: "company", id: company_id },
      { before: { rep_consent_id: id } }
    )
    return new StepResponse(
      { sales_rep_id, audit: [line] },
      { ended, given: [] }
    )
  },
  async (done, { container }) => {
    if (done) {
      await container
        .resolve<SalesRepModuleService>(SALES_REP_MODULE)
        .undoConsent(done)
    }
  }
)
