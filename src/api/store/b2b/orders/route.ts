import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerOrders } from "../../../order-history/answers"
import type { StoreHistoryListParams } from "../../../order-history/params"
import { scopeOf } from "./scope-of"

/**
 * The order history of the company: a member's own orders with `order.view`, all
 * with `order.view_all`. `GET /store/orders` is core's, and has his own alone.
 */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  // The route's rule has parsed it.
  const { company_id, ...query } = req.validatedQuery as StoreHistoryListParams
  res.json(await answerOrders(req.scope, await scopeOf(req, company_id), query))
}
