import type { GuardedKind } from "../../../workflows/trade/guarded-resource"

/** Where the id is that decides whose the request is. */
type Guard = {
  kind: GuardedKind
  in: "path" | "body" | "query"
  param: string
}

/**
 * `public`: the same for everybody. `catalog`: what the catalogs of the account, or
 * the office's rule for guests, let be seen. `customer`: the signed-in customer's own by
 * the token alone. `filtered`: a list or expansion that leaves out what an order
 * header forbids. `created`: makes a cart, in the account's context.
 */
type RouteClass =
  "public" | "catalog" | "customer" | "filtered" | "created" | Guard

const cartInPath: Guard = { kind: "cart", in: "path", param: "id" }
const orderInPath: Guard = { kind: "order", in: "path", param: "id" }

/**
 * Every handler of core's store API. A test walks the installed Medusa and fails
 * on a handler that is not in this table: a new version cannot open a hole unseen.
 */
export const CORE_STORE_ROUTES: Record<string, RouteClass> = {
  "POST /store/carts": "created",
  "GET /store/carts/:id": cartInPath,
  "POST /store/carts/:id": cartInPath,
  "POST /store/carts/:id/complete": cartInPath,
  "POST /store/carts/:id/customer": cartInPath,
  "POST /store/carts/:id/line-items": cartInPath,
  "POST /store/carts/:id/line-items/:line_id": cartInPath,
  "DELETE /store/carts/:id/line-items/:line_id": cartInPath,
  "POST /store/carts/:id/promotions": cartInPath,
  "DELETE /store/carts/:id/promotions": cartInPath,
  "POST /store/carts/:id/shipping-methods": cartInPath,
  "POST /store/carts/:id/taxes": cartInPath,
  "GET /store/collections": "catalog",
  "GET /store/collections/:id": "catalog",
  "GET /store/currencies": "public",
  "GET /store/currencies/:code": "public",
  "POST /store/customers": "customer",
  "GET /store/customers/me": "filtered",
  "POST /store/customers/me": "filtered",
  "GET /store/customers/me/addresses": "filtered",
  "POST /store/customers/me/addresses": "filtered",
  "GET /store/customers/me/addresses/:address_id": "filtered",
  "POST /store/customers/me/addresses/:address_id": "filtered",
  "DELETE /store/customers/me/addresses/:address_id": "filtered",
  "GET /store/locales": "public",
  "GET /store/orders": "filtered",
  "GET /store/orders/:id": orderInPath,
  "POST /store/orders/:id/transfer/accept": orderInPath,
  "POST /store/orders/:id/transfer/cancel": orderInPath,
  "POST /store/orders/:id/transfer/decline": orderInPath,
  "POST /store/orders/:id/transfer/request": orderInPath,
  "POST /store/payment-collections": {
    kind: "cart",
    in: "body",
    param: "cart_id",
  },
  "POST /store/payment-collections/:id/payment-sessions": {
    kind: "payment_collection",
    in: "path",
    param: "id",
  },
  "GET /store/payment-providers": "filtered",
  "GET /store/product-categories": "catalog",
  "GET /store/product-categories/:id": "catalog",
  "GET /store/product-options": "catalog",
  "GET /store/product-options/:id": "catalog",
  "GET /store/product-tags": "catalog",
  "GET /store/product-tags/:id": "catalog",
  "GET /store/product-types": "catalog",
  "GET /store/product-types/:id": "catalog",
  "GET /store/product-variants": "catalog",
  "GET /store/product-variants/:id": "catalog",
  "GET /store/products": "catalog",
  "GET /store/products/:id": "catalog",
  "GET /store/regions": "public",
  "GET /store/regions/:id": "public",
  "GET /store/return-reasons": "public",
  "GET /store/return-reasons/:id": "public",
  "POST /store/returns": { kind: "order", in: "body", param: "order_id" },
  "POST /store/search": "catalog",
  "GET /store/shipping-options": {
    kind: "cart",
    in: "query",
    param: "cart_id",
  },
  "POST /store/shipping-options/:id/calculate": {
    kind: "cart",
    in: "body",
    param: "cart_id",
  },
}
