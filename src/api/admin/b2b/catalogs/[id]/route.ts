import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { defined } from "../../../../../utils/defined"
import {
  deleteCatalogWorkflow,
  updateCatalogWorkflow,
} from "../../../../../workflows/catalog"
import { adminActor } from "../../../../middlewares/actor-of"
import { findCatalog, idOf } from "../find-catalogs"
import type { AdminCatalogAnswer } from "../types"
import type { AdminUpdateCatalogBody } from "../validators"

/** One catalog with how much it holds. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminCatalogAnswer>
): Promise<void> {
  res.json({ catalog: await findCatalog(req.scope, req.params.id) })
}

/** Changes a catalog's code, name or status. */
export async function POST(
  req: MedusaRequest<AdminUpdateCatalogBody>,
  res: MedusaResponse<AdminCatalogAnswer>
): Promise<void> {
  const id = idOf(req.params.id)
  await updateCatalogWorkflow(req.scope).run({
    input: {
      id,
      patch: defined(req.validatedBody),
      actor: await adminActor(req),
    },
  })
  res.json({ catalog: await findCatalog(req.scope, id) })
}

/** Removes a catalog with its entries and assignments. */
export async function DELETE(
  req: MedusaRequest,
  res: MedusaResponse<{ id: string; object: "catalog"; deleted: true }>
): Promise<void> {
  const id = idOf(req.params.id)
  await deleteCatalogWorkflow(req.scope).run({
    input: { id, actor: await adminActor(req) },
  })
  res.json({ id, object: "catalog", deleted: true })
}
