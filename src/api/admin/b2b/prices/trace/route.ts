import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  COMPANY_MODULE,
  companyErrors,
  type CompanyModuleService,
} from "../../../../../modules/company"
import { pricingScheduleErrors } from "../../../../../modules/pricing-schedule"
import {
  accountErrors,
  TRADE_MODULE,
  type AccountRow,
  type TradeModuleService,
} from "../../../../../modules/trade"
import { toMedusaError } from "../../../../../utils/catalogue-error"
import { tracePrice } from "../../../../../workflows/pricing-schedule/pricing/trace-price"
import type { AdminTraceAnswer } from "../types"
import type { AdminTraceBody } from "../validators"

/** What an account pays for a variant on a day, and why no other price counts. */
export async function POST(
  req: MedusaRequest<AdminTraceBody>,
  res: MedusaResponse<AdminTraceAnswer>
): Promise<void> {
  const { account_id, ship_to_id, variant_id, quantity, day } =
    req.validatedBody
  const [account] = await req.scope
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bAccounts({ id: account_id }, { relations: ["office"] })
  if (!account) {
    throw toMedusaError(accountErrors.accountNotFound(account_id))
  }
  if (ship_to_id !== undefined) {
    await refuseForeignShipTo(req, account, ship_to_id)
  }
  const trace = await tracePrice(
    req.scope,
    {
      account,
      customer_id: null,
      ship_to_id: ship_to_id ?? null,
      sales_rep_id: null,
      ...(day === undefined ? {} : { day }),
    },
    { variant_id, quantity }
  )
  if (!trace) {
    throw toMedusaError(
      pricingScheduleErrors.targetNotFound(
        "the question",
        "variant",
        variant_id
      )
    )
  }
  res.json({ trace })
}

async function refuseForeignShipTo(
  req: MedusaRequest,
  { company_id }: AccountRow,
  id: string
): Promise<void> {
  const [shipTo] = await req.scope
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listB2bShipTos({ id, company_id })
  if (!shipTo) {
    throw toMedusaError(companyErrors.shipToNotAllowed(id))
  }
}
