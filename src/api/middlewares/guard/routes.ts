import type { MiddlewareRoute } from "@medusajs/framework/http"
import { showOnlyContact } from "../acting/allowed-routes"
import { createCartInContext, fillOfficeDefaults } from "../trade/create-cart"
import { repriceStaleCart } from "../prices/reprice-stale-cart"
import { completeCart } from "../trade/complete-cart"
import {
  getShipToAsAddress,
  listShipTosAsAddresses,
  refuseAddressChange,
  showShipTosOnCustomer,
} from "../trade/customer-addresses"
import { guardDraftConversion } from "../trade/draft-order"
import { guardLineItem } from "../trade/line-item"
import { checkItemFacts, checkLineFacts } from "../trade/line-facts"
import { refuseFractionsOfOrders } from "../trade/order-quantities"
import {
  hideForeignOrders,
  hideOrdersOnCustomer,
  refuseTransfer,
} from "../trade/orders"
import { filterPaymentProviders, guardPaymentProvider } from "../trade/payment"
import {
  noteAddedUnit,
  noteChangedUnit,
  noteItemUnits,
} from "../trade/selling-unit"
import {
  filterShippingOptions,
  guardShippingMethod,
} from "../trade/shipping-method"
import { guardShippingOption } from "../trade/shipping-option"
import { adoptTransferredCart } from "../trade/transfer-cart"
import { lineUp } from "../trade/line-up"
import { updateCartInContext } from "../trade/update-cart"
import { refuseFractions } from "../trade/whole-quantities"
import { guardField, guardPath } from "./guard"

/** Where quantities of orders are set, and of what is sent and comes back. */
const ORDER_QUANTITIES = [
  "/store/returns",
  "/admin/draft-orders",
  "/admin/draft-orders/:id/edit/items",
  "/admin/draft-orders/:id/edit/items/:action_id",
  "/admin/draft-orders/:id/edit/items/item/:item_id",
  "/admin/order-edits/:id/items",
  "/admin/order-edits/:id/items/:action_id",
  "/admin/order-edits/:id/items/item/:item_id",
  "/admin/orders/:id/fulfillments",
  "/admin/orders/:id/fulfillments/:fulfillment_id/shipments",
  ...["request-items", "receive-items", "dismiss-items"].flatMap((items) => [
    `/admin/returns/:id/${items}`,
    `/admin/returns/:id/${items}/:action_id`,
  ]),
  ...["exchanges", "claims"].flatMap((kind) =>
    ["inbound", "outbound"].flatMap((way) => [
      `/admin/${kind}/:id/${way}/items`,
      `/admin/${kind}/:id/${way}/items/:action_id`,
    ])
  ),
  "/admin/claims/:id/claim-items",
  "/admin/claims/:id/claim-items/:action_id",
]

/**
 * The guards of core's routes. Those without methods run before core's own
 * validation, those with methods after it and before the handler.
 */
export const guardedCoreRoutes: MiddlewareRoute[] = [
  { matcher: "/store/carts", middlewares: [fillOfficeDefaults] },
  {
    matcher: "/store/carts",
    methods: ["POST"],
    middlewares: [
      refuseFractions,
      checkItemFacts,
      noteItemUnits,
      createCartInContext,
    ],
  },
  {
    matcher: "/store/carts/:id",
    middlewares: [guardPath("cart", "id"), repriceStaleCart, lineUp],
  },
  {
    matcher: "/store/carts/:id",
    methods: ["POST"],
    middlewares: [updateCartInContext],
  },
  {
    matcher: "/store/carts/:id/line-items",
    methods: ["POST"],
    middlewares: [refuseFractions, checkLineFacts, noteAddedUnit],
  },
  {
    matcher: "/admin/draft-orders/:id/convert-to-order",
    methods: ["POST"],
    middlewares: [guardDraftConversion],
  },
  {
    matcher: "/store/carts/:id/line-items/:line_id",
    middlewares: [guardLineItem],
  },
  {
    matcher: "/store/carts/:id/line-items/:line_id",
    methods: ["POST"],
    middlewares: [refuseFractions, checkLineFacts, noteChangedUnit],
  },
  {
    matcher: "/store/carts/:id/shipping-methods",
    methods: ["POST"],
    middlewares: [guardShippingMethod],
  },
  {
    matcher: "/store/carts/:id/customer",
    methods: ["POST"],
    middlewares: [adoptTransferredCart],
  },
  {
    matcher: "/store/carts/:id/complete",
    methods: ["POST"],
    middlewares: [completeCart],
  },
  {
    matcher: "/store/payment-collections",
    middlewares: [guardField("cart", "body", "cart_id"), lineUp],
  },
  {
    matcher: "/store/payment-collections/:id",
    middlewares: [guardPath("payment_collection", "id")],
  },
  {
    matcher: "/store/payment-collections/:id/payment-sessions",
    methods: ["POST"],
    middlewares: [guardPaymentProvider],
  },
  {
    matcher: "/store/payment-providers",
    methods: ["GET"],
    middlewares: [filterPaymentProviders],
  },
  {
    matcher: "/store/shipping-options",
    middlewares: [
      guardField("cart", "query", "cart_id"),
      guardField("cart", "body", "cart_id"),
    ],
  },
  {
    matcher: "/store/shipping-options",
    methods: ["GET"],
    middlewares: [filterShippingOptions],
  },
  {
    matcher: "/store/shipping-options/:id/calculate",
    methods: ["POST"],
    middlewares: [guardShippingOption],
  },
  {
    matcher: "/store/returns",
    middlewares: [guardField("order", "body", "order_id")],
  },
  {
    matcher: "/store/orders",
    methods: ["GET"],
    middlewares: [hideForeignOrders],
  },
  { matcher: "/store/orders/:id", middlewares: [guardPath("order", "id")] },
  { matcher: "/store/orders/:id/transfer", middlewares: [refuseTransfer] },
  { matcher: "/store/customers/me", middlewares: [hideOrdersOnCustomer] },
  {
    matcher: "/store/customers/me",
    methods: ["GET", "POST"],
    middlewares: [showShipTosOnCustomer, showOnlyContact],
  },
  {
    matcher: "/store/customers/me/addresses",
    methods: ["GET"],
    middlewares: [listShipTosAsAddresses],
  },
  {
    matcher: "/store/customers/me/addresses",
    methods: ["POST"],
    middlewares: [refuseAddressChange],
  },
  {
    matcher: "/store/customers/me/addresses/:address_id",
    methods: ["GET"],
    middlewares: [getShipToAsAddress],
  },
  {
    matcher: "/store/customers/me/addresses/:address_id",
    methods: ["POST", "DELETE"],
    middlewares: [refuseAddressChange],
  },
  ...ORDER_QUANTITIES.map((matcher): MiddlewareRoute => ({
    matcher,
    methods: ["POST"],
    middlewares: [refuseFractionsOfOrders],
  })),
]
