import { defineLink, Modules } from "@medusajs/framework/utils"
import { TRADE_MODULE } from "../modules/trade"
import { linkableOf } from "../utils/linkable"

/** The branch whose address orders that are fetched go to. */
export default defineLink(
  {
    linkable: linkableOf(TRADE_MODULE, "b2bCollectionPoint"),
    field: "stock_location_id",
  },
  linkableOf(Modules.STOCK_LOCATION, "stockLocation"),
  { readOnly: true }
)
