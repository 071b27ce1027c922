import { defineLink } from "@medusajs/framework/utils"
import { COMPANY_MODULE } from "../modules/company"
import { TRADE_MODULE } from "../modules/trade"
import { linkableOf } from "../utils/linkable"

/** The company whose trade account it is. */
export default defineLink(
  { linkable: linkableOf(TRADE_MODULE, "b2bAccount"), field: "company_id" },
  linkableOf(COMPANY_MODULE, "b2bCompany"),
  { readOnly: true }
)
