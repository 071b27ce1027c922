import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { defined } from "../../../../utils/defined"
import { anyColumnContains } from "../../../../utils/search"
import { createCatalogWorkflow } from "../../../../workflows/catalog"
import { sortOf } from "../../../sites/sort-of"
import { adminActor } from "../../../middlewares/actor-of"
import { findCatalog, findCatalogs } from "./find-catalogs"
import type { AdminCatalogAnswer, AdminCatalogsAnswer } from "./types"
import type {
  AdminCatalogListQuery,
  AdminCreateCatalogBody,
} from "./validators"

/** The catalogs of all sales offices, or of one. */
export async function GET(
  req: MedusaRequest<unknown, AdminCatalogListQuery>,
  res: MedusaResponse<AdminCatalogsAnswer>
): Promise<void> {
  const { q, status, office_id, order, limit, offset } = req.validatedQuery
  const { rows, count } = await findCatalogs(req.scope, {
    filters: {
      ...defined({ status, office_id }),
      ...(q ? { $or: anyColumnContains(["code", "name"], q) } : {}),
    },
    pagination: {
      take: limit,
      skip: offset,
      order: { ...sortOf(order), id: "ASC" },
    },
  })
  res.json({ catalogs: rows, count, offset, limit })
}

/** Creates a catalog that lists nothing yet. */
export async function POST(
  req: MedusaRequest<AdminCreateCatalogBody>,
  res: MedusaResponse<AdminCatalogAnswer>
): Promise<void> {
  const { result } = await createCatalogWorkflow(req.scope).run({
    input: { ...defined(req.validatedBody), actor: await adminActor(req) },
  })
  res.json({ catalog: await findCatalog(req.scope, result.id) })
}
