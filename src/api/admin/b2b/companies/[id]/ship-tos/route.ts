import { createShipTo } from "../../../../../sites/change-sites"
import { adminScope } from "../../../../../sites/scope"
import type { AdminShipTo } from "../../../types"
import { anyColumnContains } from "../../../../../../utils/search"
import { listOfCompany } from "../../sub-list"

/** A page of a company's delivery addresses with the jobs they belong to. */
export const GET = listOfCompany({
  answer: (rows: AdminShipTo[]) => ({ ship_tos: rows }),
  entity: "b2b_ship_to",
  search: (_scope, _companyId, text) => ({
    $or: anyColumnContains(
      ["code", "name", "address_1", "city", "postal_code", "contact_name"],
      text
    ),
  }),
})

export const POST = createShipTo(adminScope)
