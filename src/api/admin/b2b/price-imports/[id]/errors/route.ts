import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { priceImportErrorFile } from "../../../../../../workflows/pricing-schedule"
import { answerCsv } from "../../../../../middlewares/answer-csv"
import { findPriceImport } from "../../find-price-import"

/** The refused rows, with their lines and why: CSV. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { id } = await findPriceImport(req.scope, req.params.id)
  const pieces = priceImportErrorFile(req.scope, id)
  await answerCsv(req, res, `${id}-errors.csv`, pieces)
}
