import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  SALES_REP_MODULE,
  salesRepErrors,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { b2bOptions } from "../../../options"
import { addDays } from "../../../utils/calendar-day"
import { toMedusaError } from "../../../utils/catalogue-error"
import { isDuplicate } from "../../../utils/duplicate"
import type { Actor } from "../../audit/actor"
import { auditLine } from "../../company/change"

export type GivenRepConsent = {
  company_id: string
  member_id: string
  /** Null: the company wants to be asked from now on. */
  sales_rep_id: string | null
  /** The last day of the consent (UTC); null: it has no end. */
  ends_on: string | null
  actor: Actor
}

const giveRepConsentStepId = "b2b-give-rep-consent-step"

/** Writes a company's consent; undone by what it said before. */
export const giveRepConsentStep = createStep(
  giveRepConsentStepId,
  async (input: GivenRepConsent, { container }) => {
    const { company_id, member_id, sales_rep_id, ends_on } = input
    const now = b2bOptions().now()
    const expires_at =
      ends_on === null ? null : new Date(`${addDays(ends_on, 1)}T00:00:00Z`)
    if (expires_at && expires_at <= now) {
      throw toMedusaError(salesRepErrors.consentInPast())
    }
    if (sales_rep_id === null && expires_at) {
      throw toMedusaError(salesRepErrors.consentEndsNothing())
    }
    const rep =
      sales_rep_id === null
        ? null
        : await repOf(container, company_id, sales_rep_id)
    const { ended, given } = await container
      .resolve<SalesRepModuleService>(SALES_REP_MODULE)
      .changeConsent(
        { company_id, sales_rep_id },
        { company_id, member_id, sales_rep_id, expires_at },
        now
      )
      .catch((error: unknown) => {
        throw isDuplicate(error)
          ? toMedusaError(salesRepErrors.consentMeanwhile())
          : error
      })
    const ids = given.map(({ id }) => id)
    const line = auditLine(
      { company_id, actor: input.actor },
      rep ? "rep_consent.given" : "rep_consent.asked_for",
      rep
        ? { type: "sales_rep", id: rep.id, name: rep.name }
        : { type: "company", id: company_id },
      { after: { rep_consent_ids: ids, ends_on } }
    )
    return new StepResponse({ given, audit: [line] }, { ended, given: ids })
  },
  async (done, { container }) => {
    if (done) {
      await container
        .resolve<SalesRepModuleService>(SALES_REP_MODULE)
        .undoConsent(done)
    }
  }
)

/** @throws MedusaError `b2b.rep_consent.rep_not_found` */
async function repOf(
  container: MedusaContainer,
  company_id: string,
  id: string
) {
  const [[rep], accounts] = await Promise.all([
    container
      .resolve<SalesRepModuleService>(SALES_REP_MODULE)
      .listB2bSalesReps(
        { id, status: "active" },
        { relations: ["offices"], take: 1 }
      ),
    container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .listB2bAccounts({ company_id }, { relations: ["office"], take: null }),
  ])
  const sells = rep?.offices.some(({ office_id }) =>
    accounts.some(({ office }) => office.id === office_id)
  )
  if (!rep || !sells) {
    throw toMedusaError(salesRepErrors.consentRepNotFound(id))
  }
  return rep
}
