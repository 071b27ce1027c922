import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  IMPORT_MODULE,
  type ImportModuleService,
} from "../../../../../../modules/import"
import { findImport } from "../../find-import"

/** The rows that were not applied or not undone, with their lines and why: CSV. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { id } = await findImport(req.scope, req.params.id)
  const imports = req.scope.resolve<ImportModuleService>(IMPORT_MODULE)
  res.setHeader("content-type", "text/csv; charset=utf-8")
  res.setHeader(
    "content-disposition",
    `attachment; filename="${id}-errors.csv"`
  )
  await pipeline(Readable.from(imports.errorFile(id)), res)
}
