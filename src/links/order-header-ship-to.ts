import { defineLink } from "@medusajs/framework/utils"
import { COMPANY_MODULE } from "../modules/company"
import { TRADE_MODULE } from "../modules/trade"
import { linkableOf } from "../utils/linkable"

/** Where the goods go. */
export default defineLink(
  { linkable: linkableOf(TRADE_MODULE, "b2bOrderHeader"), field: "ship_to_id" },
  linkableOf(COMPANY_MODULE, "b2bShipTo"),
  { readOnly: true }
)
