import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { graph } from "../../../../utils/graph"
import { anyColumnContains } from "../../../../utils/search"
import { createImportWorkflow } from "../../../../workflows/import"
import { adminActor } from "../../../middlewares/actor-of"
import { findImport } from "./find-import"
import type {
  AdminImport,
  AdminImportAnswer,
  AdminImportsAnswer,
} from "./types"
import type { CreateImportBody } from "./validators"

/** The imports, the newest first. */
export async function GET(
  req: MedusaRequest<unknown, { q?: string }>,
  res: MedusaResponse<AdminImportsAnswer>
): Promise<void> {
  const { q, ...filters } = req.filterableFields
  const { skip, take = 0 } = req.queryConfig.pagination
  const { rows, count } = await graph<AdminImport>(req.scope, {
    entity: "b2b_import_batch",
    fields: req.queryConfig.fields,
    filters: {
      ...filters,
      ...(q ? { $or: anyColumnContains(["file_name"], q) } : {}),
    },
    pagination: req.queryConfig.pagination,
  })
  res.json({ imports: rows, count, offset: skip, limit: take })
}

/** Takes a file in; what it would do is worked out after the answer. */
export async function POST(
  req: MedusaRequest<CreateImportBody>,
  res: MedusaResponse<AdminImportAnswer>
): Promise<void> {
  const { result } = await createImportWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: await adminActor(req) },
  })
  res.status(202).json({ import: await findImport(req.scope, result.id) })
}
