import type { MiddlewareRoute } from "@medusajs/framework/http"
import { createCartInContext, fillOfficeDefaults } from "../trade/create-cart"
import { completeCart } from "../trade/complete-cart"
import {
  getShipToAsAddress,
  listShipTosAsAddresses,
  refuseAddressChange,
  showShipTosOnCustomer,
} from "../trade/customer-addresses"
import { guardLineItem } from "../trade/line-item"
import {
  checkItemReferences,
  checkLineReference,
} from "../trade/line-reference"
import {
  hideForeignOrders,
  hideOrdersOnCustomer,
  refuseTransfer,
} from "../trade/orders"
import { filterPaymentProviders, guardPaymentProvider } from "../trade/payment"
import { guardShippingOption } from "../trade/shipping-option"
import { adoptTransferredCart } from "../trade/transfer-cart"
import { updateCartInContext } from "../trade/update-cart"
import { refuseFractions } from "../trade/whole-quantities"
import { guardField, guardPath } from "./guard"

/**
 * The guards of core's routes. Those without methods run before core's own
 * validation, those with methods after it and before the handler.
 */
export const guardedCoreRoutes: MiddlewareRoute[] = [
  { matcher: "/store/carts", middlewares: [fillOfficeDefaults] },
  {
    matcher: "/store/carts",
    methods: ["POST"],
    middlewares: [refuseFractions, checkItemReferences, createCartInContext],
  },
  { matcher: "/store/carts/:id", middlewares: [guardPath("cart", "id")] },
  {
    matcher: "/store/carts/:id",
    methods: ["POST"],
    middlewares: [updateCartInContext],
  },
  {
    matcher: "/store/carts/:id/line-items",
    methods: ["POST"],
    middlewares: [refuseFractions, checkLineReference],
  },
  {
    matcher: "/store/carts/:id/line-items/:line_id",
    middlewares: [guardLineItem],
  },
  {
    matcher: "/store/carts/:id/line-items/:line_id",
    methods: ["POST"],
    middlewares: [refuseFractions, checkLineReference],
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
    middlewares: [guardField("cart", "body", "cart_id")],
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
    middlewares: [showShipTosOnCustomer],
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
]
