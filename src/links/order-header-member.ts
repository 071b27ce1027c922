import { defineLink } from "@medusajs/framework/utils"
import { COMPANY_MODULE } from "../modules/company"
import { TRADE_MODULE } from "../modules/trade"
import { linkableOf } from "../utils/linkable"

/** The member who buys. */
export default defineLink(
  { linkable: linkableOf(TRADE_MODULE, "b2bOrderHeader"), field: "member_id" },
  linkableOf(COMPANY_MODULE, "b2bMember"),
  { readOnly: true }
)
