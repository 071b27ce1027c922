import { defineLink, Modules } from "@medusajs/framework/utils"
import { COMPANY_MODULE } from "../modules/company"
import { linkableOf } from "../utils/linkable"

/** The Medusa customer that a member signs in as. */
export default defineLink(
  { linkable: linkableOf(COMPANY_MODULE, "b2bMember"), field: "customer_id" },
  linkableOf(Modules.CUSTOMER, "customer"),
  { readOnly: true }
)
