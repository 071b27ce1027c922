import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findImport } from "../find-import"
import type { AdminImportAnswer } from "../types"

/** One import with its progress. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminImportAnswer>
): Promise<void> {
  res.json({ import: await findImport(req.scope, req.params.id) })
}
