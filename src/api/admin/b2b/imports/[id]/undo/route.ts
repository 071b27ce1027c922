import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { undoImportWorkflow } from "../../../../../../workflows/import"
import { adminActor } from "../../../../../middlewares/actor-of"
import { findImport } from "../../find-import"
import type { AdminImportAnswer } from "../../types"

/** Has the import taken back after the answer, as far as nobody built on it. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<AdminImportAnswer>
): Promise<void> {
  const { id } = await findImport(req.scope, req.params.id)
  await undoImportWorkflow(req.scope).run({
    input: { id, actor: await adminActor(req) },
  })
  res.status(202).json({ import: await findImport(req.scope, id) })
}
