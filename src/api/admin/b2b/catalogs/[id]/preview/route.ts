import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countListed } from "../../../../../../workflows/catalog/queries/count-listed"
import { findCatalog } from "../../find-catalogs"
import type { AdminCatalogPreviewAnswer } from "../../types"
import type { AdminCatalogEntriesBody } from "../../validators"

/** How many products the catalog would list after a change; nothing is saved. */
export async function POST(
  req: MedusaRequest<AdminCatalogEntriesBody>,
  res: MedusaResponse<AdminCatalogPreviewAnswer>
): Promise<void> {
  const { id } = await findCatalog(req.scope, req.params.id)
  const products_count = await countListed(req.scope, id, req.validatedBody)
  res.json({ products_count })
}
