import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { scopeOfClerk } from "../../../../../../workflows/trade/history/scope"
import { answerOrders } from "../../../../../order-history/answers"
import type { HistoryListParams } from "../../../../../order-history/params"
import type { AdminCompanyOrdersAnswer } from "../../../types"
import { findCompany } from "../../find-company"

/** A company's order history, with the same filters as the company's own. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminCompanyOrdersAnswer>
): Promise<void> {
  const { id } = await findCompany(req)
  // The route's middleware has parsed it.
  const query = req.validatedQuery as HistoryListParams
  const scope = await scopeOfClerk(req.scope, id)
  res.json(await answerOrders(req.scope, scope, query))
}
