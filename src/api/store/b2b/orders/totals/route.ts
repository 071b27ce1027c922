import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerTotals } from "../../../../order-history/answers"
import type { StoreHistoryTotalParams } from "../../../../order-history/params"
import { scopeOf } from "../scope-of"

/** What was ordered by project, ship-to, member or month, cancelled orders aside. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  // The route's rule has parsed it.
  const { company_id, ...query } = req.validatedQuery as StoreHistoryTotalParams
  res.json(await answerTotals(req.scope, await scopeOf(req, company_id), query))
}
