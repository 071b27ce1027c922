import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  SALES_REP_MODULE,
  type RepOfCompany,
  type SalesRepModuleService,
} from "../../../../../modules/sales-rep"
import {
  TRADE_MODULE,
  type TradeModuleService,
} from "../../../../../modules/trade"
import { b2bOptions } from "../../../../../options"
import { giveRepConsentWorkflow } from "../../../../../workflows/sales-rep"
import { memberActor } from "../../../../middlewares/actor-of"
import { contextOf } from "../../../../middlewares/require-permission"
import type { StoreRepConsent, StoreRepConsentListAnswer } from "../types"
import type { CompanyPage, GiveRepConsent } from "../validators"

/** Whether the company wants to be asked, and to which reps it has agreed. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StoreRepConsentListAnswer>
): Promise<void> {
  const { id } = contextOf(req).company
  const page = req.validatedQuery as CompanyPage
  const reps = req.scope.resolve<SalesRepModuleService>(SALES_REP_MODULE)
  const accounts = await req.scope
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bAccounts({ company_id: id }, { relations: ["office"], take: null })
  const [[asked], rows] = await Promise.all([
    reps.listB2bRepConsents(
      { company_id: id, sales_rep_id: null, ended_at: null },
      { take: 1 }
    ),
    reps.repsOfCompany(
      {
        id,
        account_ids: accounts.map((account) => account.id),
        office_ids: accounts.map(({ office }) => office.id),
      },
      page
    ),
  ])
  const now = b2bOptions().now()
  res.json({
    asked: asked
      ? { id: asked.id, given_at: new Date(asked.given_at).toISOString() }
      : null,
    rep_consents: rows.map((row) => presentRep(row, now)),
    count: Number(rows[0]?.total ?? 0),
    ...page,
  })
}

/** Asks to be asked, or agrees to a rep; a new consent takes the place of the old. */
export async function POST(
  req: MedusaRequest<GiveRepConsent>,
  res: MedusaResponse
): Promise<void> {
  const { company, member } = contextOf(req)
  const { sales_rep_id, ends_on } = req.validatedBody
  const { result } = await giveRepConsentWorkflow(req.scope).run({
    input: {
      company_id: company.id,
      member_id: member.id,
      sales_rep_id: sales_rep_id ?? null,
      ends_on: ends_on ?? null,
      actor: await memberActor(req),
    },
  })
  const [consent] = result.given
  res.status(201).json({
    rep_consent: {
      id: consent?.id,
      sales_rep_id: sales_rep_id ?? null,
      expires_at: consent?.expires_at ?? null,
    },
  })
}

function presentRep(row: RepOfCompany, now: Date): StoreRepConsent {
  const { id, name, kind, serves, consent_id, given_at, expires_at } = row
  return {
    sales_rep: { id, name, kind, serves },
    consent:
      consent_id === null || given_at === null
        ? null
        : {
            id: consent_id,
            given_at: given_at.toISOString(),
            expires_at: expires_at && expires_at.toISOString(),
            counts: expires_at === null || expires_at > now,
          },
  }
}
