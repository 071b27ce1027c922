import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { Shelf } from "../../../workflows/catalog/queries/visible-ids"
import { compileShelf } from "./compile-shelf"
import { guardLines } from "./guard-lines"
import { narrowProducts, narrowVariants } from "./narrow-products"
import { narrowSearch, openSearch } from "./narrow-search"
import { guardShelf, narrowShelves } from "./narrow-shelves"

const SHELVES: [path: string, kind: Shelf][] = [
  ["/store/collections", "collection"],
  ["/store/product-categories", "category"],
  ["/store/product-options", "option"],
  ["/store/product-tags", "tag"],
  ["/store/product-types", "type"],
]

function reading(
  matcher: string,
  middleware: typeof narrowProducts
): MiddlewareRoute {
  return { matcher, methods: ["GET"], middlewares: [middleware] }
}

/**
 * Every door of core's store API that products leave by, or enter a cart by; and those
 * of its admin API by which they enter a category or collection without an event.
 */
export const catalogRoutes: MiddlewareRoute[] = [
  reading("/store/products", narrowProducts),
  reading("/store/products/:id", narrowProducts),
  reading("/store/product-variants", narrowVariants),
  reading("/store/product-variants/:id", narrowVariants),
  ...SHELVES.flatMap(([path, kind]) => [
    reading(path, narrowShelves(kind)),
    reading(`${path}/:id`, guardShelf(kind)),
  ]),
  { matcher: "/store/search", middlewares: [openSearch] },
  { matcher: "/store/search", methods: ["POST"], middlewares: [narrowSearch] },
  ...[
    "/store/carts",
    "/store/carts/:id/line-items",
    "/store/b2b/carts/:id/line-items",
  ].map((matcher): MiddlewareRoute => ({
    matcher,
    methods: ["POST"],
    middlewares: [guardLines],
  })),
  ...["product-categories", "collections"].map((shelf): MiddlewareRoute => ({
    matcher: `/admin/${shelf}/:id/products`,
    methods: ["POST"],
    middlewares: [compileShelf],
  })),
]
