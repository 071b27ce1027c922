import { defineLink, Modules } from "@medusajs/framework/utils"
import { TRADE_MODULE } from "../modules/trade"
import { linkableOf } from "../utils/linkable"

/** The cart that the order header speaks of. */
export default defineLink(
  { linkable: linkableOf(TRADE_MODULE, "b2bOrderHeader"), field: "cart_id" },
  linkableOf(Modules.CART, "cart"),
  { readOnly: true }
)
