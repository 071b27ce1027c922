import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import { TRADE_MODULE } from "../modules/trade"
import { linkableOf } from "../utils/linkable"

/** The order that the cart became. */
export default defineLink(
  { linkable: linkableOf(TRADE_MODULE, "b2bOrderHeader"), field: "order_id" },
  OrderModule.linkable.order,
  { readOnly: true }
)
