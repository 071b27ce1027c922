import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { scopeOfClerk } from "../../../../../../../workflows/trade/history/scope"
import { answerTotals } from "../../../../../../order-history/answers"
import type { HistoryTotalParams } from "../../../../../../order-history/params"
import type { AdminOrderTotalsAnswer } from "../../../../types"
import { findCompany } from "../../../find-company"

/** What a company ordered by project, ship-to, member or month. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminOrderTotalsAnswer>
): Promise<void> {
  const { id } = await findCompany(req)
  // The route's middleware has parsed it.
  const query = req.validatedQuery as HistoryTotalParams
  const scope = await scopeOfClerk(req.scope, id)
  res.json(await answerTotals(req.scope, scope, query))
}
