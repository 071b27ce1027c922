import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeCatalogEntriesWorkflow } from "../../../../../../workflows/catalog"
import { adminActor } from "../../../../../middlewares/actor-of"
import { findCatalog } from "../../find-catalogs"
import { findEntries } from "../../find-targets"
import type { AdminCatalogEntriesAnswer, AdminCatalogAnswer } from "../../types"
import type {
  AdminCatalogEntriesBody,
  AdminCatalogTargetQuery,
} from "../../validators"

/** What a catalog lists, by kind and name. */
export async function GET(
  req: MedusaRequest<unknown, AdminCatalogTargetQuery>,
  res: MedusaResponse<AdminCatalogEntriesAnswer>
): Promise<void> {
  const { id } = await findCatalog(req.scope, req.params.id)
  const { limit, offset } = req.validatedQuery
  const { rows, count } = await findEntries(req.scope, id, req.validatedQuery)
  res.json({ entries: rows, count, offset, limit })
}

/** Adds and takes out what a catalog lists. */
export async function POST(
  req: MedusaRequest<AdminCatalogEntriesBody>,
  res: MedusaResponse<AdminCatalogAnswer>
): Promise<void> {
  const { id } = await findCatalog(req.scope, req.params.id)
  await changeCatalogEntriesWorkflow(req.scope).run({
    input: {
      catalog_id: id,
      change: req.validatedBody,
      actor: await adminActor(req),
    },
  })
  res.json({ catalog: await findCatalog(req.scope, id) })
}
