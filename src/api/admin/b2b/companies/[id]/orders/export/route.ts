import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { exportOrders } from "../../../../../../../workflows/trade/history/export-orders"
import { scopeOfClerk } from "../../../../../../../workflows/trade/history/scope"
import { answerCsv } from "../../../../../../middlewares/answer-csv"
import type { HistoryParams } from "../../../../../../order-history/params"
import { findCompany } from "../../../find-company"

/** A company's order history as a CSV file, however long it is. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { id } = await findCompany(req)
  // The route's middleware has parsed it.
  const query = req.validatedQuery as HistoryParams
  const scope = await scopeOfClerk(req.scope, id)
  await answerCsv(req, res, "orders.csv", exportOrders(req.scope, scope, query))
}
