import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../../../../modules/sales-rep"
import {
  TRADE_MODULE,
  type TradeModuleService,
} from "../../../../../modules/trade"
import { b2bOptions } from "../../../../../options"
import { contextOf } from "../../../../middlewares/require-permission"
import { presentActingSession } from "../../acting-sessions/present"
import type { StoreActingSessionParams } from "../../acting-sessions/validators"
import type { StoreCompanySessionListAnswer } from "../types"

/** Who acted for the company's accounts, the latest first. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StoreCompanySessionListAnswer>
): Promise<void> {
  const { company } = contextOf(req)
  const { open, limit, offset } = req.validatedQuery as StoreActingSessionParams
  const now = b2bOptions().now()
  const [rows, count] = await req.scope
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .listAndCountB2bActingSessions(
      {
        company_id: company.id,
        ...(open === "true"
          ? { ended_at: null, expires_at: { $gt: now } }
          : {}),
      },
      { take: limit, skip: offset, order: { started_at: "DESC", id: "DESC" } }
    )
  const accounts = await req.scope
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bAccounts(
      { company_id: company.id },
      { select: ["id", "number"], take: null }
    )
  const numbers = new Map(accounts.map(({ id, number }) => [id, number]))
  res.json({
    acting_sessions: rows.map((row) => ({
      ...presentActingSession(row),
      account_number: numbers.get(row.account_id) ?? "",
      open: row.ended_at === null && new Date(row.expires_at) > now,
    })),
    count,
    offset,
    limit,
  })
}
