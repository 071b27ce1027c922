import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applyImportWorkflow } from "../../../../../../workflows/import"
import { adminActor } from "../../../../../middlewares/actor-of"
import { findImport } from "../../find-import"
import type { AdminImportAnswer } from "../../types"

/** Has the file applied after the answer; of two clicks exactly one does. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<AdminImportAnswer>
): Promise<void> {
  const { id } = await findImport(req.scope, req.params.id)
  await applyImportWorkflow(req.scope).run({
    input: { id, actor: await adminActor(req) },
  })
  res.status(202).json({ import: await findImport(req.scope, id) })
}
