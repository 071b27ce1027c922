import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { givenAwayTotals } from "../../../../../workflows/sales-rep/queries/given-away"
import type { AdminGivenAwayTotalsAnswer } from "../types"
import type { AdminGivenAwayParams } from "../validators"

/** The price given away per rep and currency, in orders of those days. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminGivenAwayTotalsAnswer>
): Promise<void> {
  const { limit, offset, ...days } = req.validatedQuery as AdminGivenAwayParams
  const { rows, count } = await givenAwayTotals(req.scope, days, {
    limit,
    offset,
  })
  res.json({ totals: rows, count, offset, limit })
}
