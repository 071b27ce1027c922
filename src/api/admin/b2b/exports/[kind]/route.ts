import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { importErrors } from "../../../../../modules/import"
import { PRICING_EXPORTS } from "../../../../../modules/pricing-schedule"
import { toMedusaError } from "../../../../../utils/catalogue-error"
import { exportFile } from "../../../../../workflows/import"
import { answerCsv } from "../../../../middlewares/answer-csv"

/** All rows of a kind as a file that can be imported. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const kind = PRICING_EXPORTS.find((name) => name === req.params.kind)
  if (!kind) {
    throw toMedusaError(
      importErrors.exportNotFound(
        JSON.stringify(req.params.kind ?? "").slice(0, 80),
        PRICING_EXPORTS
      )
    )
  }
  const name = `${kind.replaceAll("_", "-")}.csv`
  await answerCsv(req, res, name, exportFile(req.scope, kind))
}
