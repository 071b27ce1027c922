import { defineLink } from "@medusajs/framework/utils"
import { COMPANY_MODULE } from "../modules/company"
import { TRADE_MODULE } from "../modules/trade"
import { linkableOf } from "../utils/linkable"

/** The job that the order is costed to. */
export default defineLink(
  { linkable: linkableOf(TRADE_MODULE, "b2bOrderHeader"), field: "project_id" },
  linkableOf(COMPANY_MODULE, "b2bProject"),
  { readOnly: true }
)
