import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { Visibility } from "../../../modules/trade"
import { pruneAnswer } from "./prune-answer"
import { visibilityFor } from "./viewer"

/** No catalog has this id; an empty list would be no filter. */
const NO_CATALOG = ["none"]

/** A filter by the link, which Query joins into the one statement that it runs. */
function listed({ catalog_ids }: Exclude<Visibility, "everything">) {
  return { id: catalog_ids.length > 0 ? catalog_ids : NO_CATALOG }
}

/** Lists and shows the products alone that the request may see. */
export async function narrowProducts(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const visibility = await visibilityFor(req)
  if (visibility !== "everything") {
    req.filterableFields.b2b_catalogs = listed(visibility)
    pruneAnswer(req, res, next, visibility.catalog_ids)
  }
  next()
}

/** As {@link narrowProducts}, for the variants of products. */
export async function narrowVariants(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const visibility = await visibilityFor(req)
  if (visibility !== "everything") {
    req.filterableFields.product = {
      // Core's own filter by status and, with several channels, by id.
      ...(req.filterableFields.product as object | undefined),
      b2b_catalogs: listed(visibility),
    }
    pruneAnswer(req, res, next, visibility.catalog_ids)
  }
  next()
}
