import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { exportOrders } from "../../../../../workflows/trade/history/export-orders"
import type { StoreHistoryParams } from "../../../../order-history/params"
import { answerCsv } from "../../../../middlewares/answer-csv"
import { contextOf } from "../../../../middlewares/require-permission"
import { scopeOf } from "../scope-of"

/** The order history as a CSV file, however long it is. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  // The route's rule has parsed it.
  const { company_id, ...query } = req.validatedQuery as StoreHistoryParams
  const scope = await scopeOf(req, company_id)
  // The account in use decides, as it does for JSON.
  const shown = contextOf(req).permissions.has("price.view")
    ? scope
    : { ...scope, priced_account_ids: [] }
  const pieces = exportOrders(req.scope, shown, query)
  await answerCsv(req, res, "orders.csv", pieces)
}
