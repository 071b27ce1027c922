import { defineLink } from "@medusajs/framework/utils"
import CustomerModule from "@medusajs/medusa/customer"
import { COMPANY_MODULE } from "../modules/company"
import { linkableOf } from "../utils/linkable"

/** The Medusa customer that a member signs in as. */
export default defineLink(
  { linkable: linkableOf(COMPANY_MODULE, "b2bMember"), field: "customer_id" },
  CustomerModule.linkable.customer,
  { readOnly: true }
)
