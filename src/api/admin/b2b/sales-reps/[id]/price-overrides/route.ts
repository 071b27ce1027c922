import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { givenAwayBy } from "../../../../../../workflows/sales-rep/queries/given-away"
import type { AdminPriceOverrideListAnswer } from "../../../price-overrides/types"
import type { AdminGivenAwayParams } from "../../../price-overrides/validators"
import { readSalesRep } from "../../present"

/** The prices that the rep gave on single lines of orders of those days. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminPriceOverrideListAnswer>
): Promise<void> {
  const { limit, offset, ...days } = req.validatedQuery as AdminGivenAwayParams
  const { id } = await readSalesRep(req.scope, req.params.id ?? "")
  const { rows, count } = await givenAwayBy(req.scope, id, days, {
    limit,
    offset,
  })
  res.json({ price_overrides: rows, count, offset, limit })
}
