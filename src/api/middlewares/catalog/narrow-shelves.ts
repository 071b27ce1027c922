import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import {
  visibleShelves,
  type Shelf,
} from "../../../workflows/catalog/queries/visible-ids"
import { pruneAnswer } from "./prune-answer"
import { visibilityFor } from "./viewer"

type Middleware = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) => Promise<void>

/** Lists a collection, category, tag, type or option only where it holds something. */
export function narrowShelves(kind: Shelf): Middleware {
  return async (req, res, next) => {
    const visibility = await visibilityFor(req)
    if (visibility !== "everything") {
      const ids = await visibleShelves(req.scope, kind, visibility.catalog_ids)
      const asked = req.filterableFields.$and
      req.filterableFields.$and = [
        ...(Array.isArray(asked) ? (asked as object[]) : []),
        { id: { $in: ids } },
      ]
      pruneAnswer(req, res, next, visibility.catalog_ids)
    }
    next()
  }
}

/** As core calls them where it finds none. */
const CALLED: Record<Shelf, string> = {
  collection: "Collection",
  category: "Product category",
  tag: "Product tag",
  type: "Product type",
  option: "Product option",
}

/**
 * Answers a collection, category, tag, type or option that holds nothing to be seen
 * as core answers an id that it does not know.
 */
export function guardShelf(kind: Shelf): Middleware {
  return async (req, res, next) => {
    const visibility = await visibilityFor(req)
    if (visibility !== "everything") {
      const ids = await visibleShelves(req.scope, kind, visibility.catalog_ids)
      const id = req.params.id ?? ""
      if (!ids.includes(id)) {
        throw new MedusaError(
          MedusaError.Types.NOT_FOUND,
          `${CALLED[kind]} with id: ${id} was not found`
        )
      }
      pruneAnswer(req, res, next, visibility.catalog_ids)
    }
    next()
  }
}
