import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { exportPrices } from "../../../../../../workflows/pricing-schedule"
import { answerCsv } from "../../../../../middlewares/answer-csv"
import { findSchedule } from "../../find-schedule"

/** The lines of a schedule as a file that can be imported. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { id, code } = await findSchedule(req)
  await answerCsv(req, res, `prices-${code}.csv`, exportPrices(req.scope, id))
}
