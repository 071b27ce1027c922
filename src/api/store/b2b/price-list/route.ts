import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { priceListCsv } from "../../../../workflows/pricing-schedule/pricing/price-list-csv"
import { answerCsv } from "../../../middlewares/answer-csv"
import { contextOf } from "../../../middlewares/require-permission"
import type { StorePriceListQuery } from "./validators"

/** "My price list" as a CSV file, however long it is. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  // The route's rule has parsed it.
  const { only } = req.validatedQuery as StorePriceListQuery
  const pieces = priceListCsv(req.scope, contextOf(req), {
    contract_only: only === "contract",
  })
  await answerCsv(req, res, "price-list.csv", pieces)
}
