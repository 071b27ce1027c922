import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { graph } from "../../../../../../utils/graph"
import { findImport } from "../../find-import"
import type { AdminImportChange, AdminImportChangesAnswer } from "../../types"

/** What each row does, in the file's order. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminImportChangesAnswer>
): Promise<void> {
  const { id } = await findImport(req.scope, req.params.id)
  const { skip, take = 0 } = req.queryConfig.pagination
  const { rows, count } = await graph<AdminImportChange>(req.scope, {
    entity: "b2b_import_change",
    fields: req.queryConfig.fields,
    filters: { ...req.filterableFields, batch_id: id },
    pagination: { skip, take, order: { line: "ASC", id: "ASC" } },
  })
  res.json({ changes: rows, count, offset: skip, limit: take })
}
