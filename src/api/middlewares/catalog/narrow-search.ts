import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { visibleProducts } from "../../../workflows/catalog/queries/visible-ids"
import { visibilityFor } from "./viewer"

type Filters = Record<string, unknown>

type Exposed =
  | boolean
  | { filters?: (req: MedusaStoreRequest) => Filters | Promise<Filters> }

/** What an application's own `configureStoreSearch` has left on the request. */
type Searching = {
  storeSearchConfig?: { allowed_indexes: Record<string, Exposed> }
}

type Found = { results?: { hits?: { id: string }[] }[] }

const CATALOGS = "b2b_catalog_ids"

/** Indexes of these tell of products. */
const OF_PRODUCTS = new Set([
  "product",
  "product_variant",
  "variant",
  "product_category",
  "product_collection",
  "product_tag",
  "product_type",
])

/** Opens our own index, beside those that the application opens. */
export function openSearch(
  req: MedusaRequest & Searching,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  req.storeSearchConfig = {
    allowed_indexes: {
      b2b_product: true,
      ...req.storeSearchConfig?.allowed_indexes,
    },
  }
  next()
}

/**
 * Searches what the request may see: an index of products by its field
 * `b2b_catalog_ids`. One that has no such field is not there for who does not see
 * everything. An index may lag behind, so what it found is looked at again.
 */
export async function narrowSearch(
  req: MedusaRequest & Searching,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const visibility = await visibilityFor(req)
  const config = req.storeSearchConfig
  if (visibility !== "everything" && config) {
    const { catalog_ids } = visibility
    const open = Object.entries(config.allowed_indexes)
      .filter(([name]) => isOfProducts(req, name) !== "unmarked")
      .map(([name, exposed]): [string, Exposed] => [
        name,
        isOfProducts(req, name) === "marked"
          ? { filters: (asked) => narrowed(exposed, asked, catalog_ids) }
          : exposed,
      ])
    config.allowed_indexes = Object.fromEntries(open)
    keepVisible(req, res, next, catalog_ids)
  }
  next()
}

async function narrowed(
  exposed: Exposed,
  req: MedusaStoreRequest,
  catalogIds: string[]
): Promise<Filters> {
  const own =
    typeof exposed === "object" ? await exposed.filters?.(req) : undefined
  const listed = { [CATALOGS]: { $overlaps: [...catalogIds, "none"] } }
  return own ? { $and: [own, listed] } : listed
}

function isOfProducts(
  req: MedusaRequest,
  name: string
): "marked" | "unmarked" | false {
  try {
    const search = req.scope.resolve(Modules.SEARCH)
    const index = search.getIndex(name)
    if (!OF_PRODUCTS.has(index.entity)) {
      return false
    }
    return index.entity === "product" && index.fields[CATALOGS]?.filterable
      ? "marked"
      : "unmarked"
  } catch {
    // Of an index or a search module that is not there, core says so itself.
    return false
  }
}

function keepVisible(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
  catalogIds: string[]
): void {
  const json = res.json.bind(res)
  res.json = (answer: unknown) => {
    res.json = json
    // This route answers with results, or refuses.
    const body = answer as Found
    const hits = body.results?.flatMap((result) => result.hits ?? []) ?? []
    const products = hits.map(({ id }) => id).filter((id) => isProduct(id))
    visibleProducts(req.scope, products, catalogIds).then((visible) => {
      json({
        ...body,
        ...(body.results && {
          results: body.results.map((result) => ({
            ...result,
            hits: result.hits?.filter(
              ({ id }) => !isProduct(id) || visible.has(id)
            ),
          })),
        }),
      })
    }, next)
    return res
  }
}

function isProduct(id: string): boolean {
  return id.startsWith("prod_")
}
