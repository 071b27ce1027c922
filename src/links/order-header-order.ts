import { defineLink, Modules } from "@medusajs/framework/utils"
import { TRADE_MODULE } from "../modules/trade"
import { linkableOf } from "../utils/linkable"

/** The order that the cart became. */
export default defineLink(
  { linkable: linkableOf(TRADE_MODULE, "b2bOrderHeader"), field: "order_id" },
  linkableOf(Modules.ORDER, "order"),
  { readOnly: true }
)
