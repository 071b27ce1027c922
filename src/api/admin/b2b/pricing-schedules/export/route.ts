import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { exportPrices } from "../../../../../workflows/pricing-schedule"
import { answerCsv } from "../../../../middlewares/answer-csv"

/** The lines of every schedule as a file that can be imported. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  await answerCsv(req, res, "prices.csv", exportPrices(req.scope, null))
}
