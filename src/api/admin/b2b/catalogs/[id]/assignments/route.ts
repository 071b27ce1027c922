import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeCatalogAssignmentsWorkflow } from "../../../../../../workflows/catalog"
import { adminActor } from "../../../../../middlewares/actor-of"
import { findCatalog } from "../../find-catalogs"
import { findAssignments } from "../../find-targets"
import type {
  AdminCatalogAssignmentsAnswer,
  AdminCatalogAnswer,
} from "../../types"
import type {
  AdminCatalogAssignmentsBody,
  AdminCatalogTargetQuery,
} from "../../validators"

/** Whom a catalog is for, by kind and name. */
export async function GET(
  req: MedusaRequest<unknown, AdminCatalogTargetQuery>,
  res: MedusaResponse<AdminCatalogAssignmentsAnswer>
): Promise<void> {
  const { id } = await findCatalog(req.scope, req.params.id)
  const { limit, offset } = req.validatedQuery
  const { rows, count } = await findAssignments(
    req.scope,
    id,
    req.validatedQuery
  )
  res.json({ assignments: rows, count, offset, limit })
}

/** Adds and takes out whom a catalog is for. */
export async function POST(
  req: MedusaRequest<AdminCatalogAssignmentsBody>,
  res: MedusaResponse<AdminCatalogAnswer>
): Promise<void> {
  const { id } = await findCatalog(req.scope, req.params.id)
  await changeCatalogAssignmentsWorkflow(req.scope).run({
    input: {
      catalog_id: id,
      change: req.validatedBody,
      actor: await adminActor(req),
    },
  })
  res.json({ catalog: await findCatalog(req.scope, id) })
}
