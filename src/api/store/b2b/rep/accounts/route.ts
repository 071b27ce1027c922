import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { b2bOptions } from "../../../../../options"
import {
  repAccounts,
  type RepAccount,
} from "../../../../../workflows/sales-rep/queries/rep-accounts"
import { salesRepOf } from "../../../../middlewares/acting/sales-rep"
import type { StoreRepAccountParams } from "../validators"

export type StoreRepAccountListAnswer = {
  accounts: RepAccount[]
  count: number
  offset: number
  limit: number
}

/** The accounts that the rep may act for. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StoreRepAccountListAnswer>
): Promise<void> {
  const { q, view, limit, offset } = req.validatedQuery as StoreRepAccountParams
  const { rows, count } = await repAccounts(
    req.scope,
    { sales_rep_id: salesRepOf(req).id, q, view, now: b2bOptions().now() },
    { limit, offset }
  )
  res.json({ accounts: rows, count, offset, limit })
}
