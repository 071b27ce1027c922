import { StoreAskApproval } from "../approval-requests/validators"
import type { StoreRule } from "../rule"
import { StoreConfirmPrices } from "./[id]/prices/confirm/validators"
import { StoreHandOverCart } from "./[id]/hand-over/validators"
import { StoreAddLines, StoreChangeLine } from "./[id]/line-items/validators"
import { StoreGivePriceOverride } from "./[id]/line-items/[line_id]/price-override/validators"
import { StoreUpdateOrderHeader } from "./[id]/order-header/validators"
import { StoreCreateCart } from "./validators"

/** 2,000 lines with the longest ids and references are some 700 kB. */
const LINES_SIZE = "1mb"

/** The guard on the cart in the path decides, by its order header. */
export const cartRules: StoreRule[] = [
  {
    path: "/store/b2b/carts",
    method: "POST",
    needs: "order.place",
    acting: true,
    body: StoreCreateCart,
    body_size: LINES_SIZE,
  },
  {
    path: "/store/b2b/carts/:id/order-header",
    method: "GET",
    needs: "customer",
    acting: true,
  },
  {
    path: "/store/b2b/carts/:id/order-header",
    method: "POST",
    needs: "customer",
    acting: true,
    body: StoreUpdateOrderHeader,
  },
  {
    path: "/store/b2b/carts/:id/prices/confirm",
    method: "POST",
    needs: "customer",
    acting: true,
    body: StoreConfirmPrices,
  },
  {
    path: "/store/b2b/carts/:id/line-items",
    method: "POST",
    needs: "customer",
    acting: true,
    body: StoreAddLines,
    body_size: LINES_SIZE,
  },
  {
    path: "/store/b2b/carts/:id/line-items/:line_id",
    method: "POST",
    needs: "customer",
    acting: true,
    body: StoreChangeLine,
  },
  {
    path: "/store/b2b/carts/:id/line-items/:line_id/price-override",
    method: "POST",
    needs: "customer",
    acting: true,
    body: StoreGivePriceOverride,
  },
  {
    path: "/store/b2b/carts/:id/line-items/:line_id/price-override",
    method: "DELETE",
    needs: "customer",
    acting: true,
  },
  {
    path: "/store/b2b/carts/:id/price-overrides",
    method: "GET",
    needs: "customer",
    acting: true,
  },
  {
    path: "/store/b2b/carts/:id/hand-over",
    method: "POST",
    needs: "customer",
    acting: true,
    body: StoreHandOverCart,
  },
  {
    path: "/store/b2b/carts/:id/approval-requests",
    method: "POST",
    needs: "customer",
    acting: true,
    body: StoreAskApproval,
  },
  {
    path: "/store/b2b/carts/:id/checks",
    method: "GET",
    needs: "customer",
    acting: true,
  },
]
