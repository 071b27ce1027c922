import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findPriceImport } from "../find-price-import"
import type { AdminPriceImportAnswer } from "../types"

/** One import of prices with its progress. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminPriceImportAnswer>
): Promise<void> {
  res.json({ import: await findPriceImport(req.scope, req.params.id) })
}
