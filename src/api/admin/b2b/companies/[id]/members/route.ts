import type { AdminCompanyMember } from "../../../types"
import { anyColumnContains } from "../../../../../../utils/search"
import { customersNamed } from "../../../../../../workflows/company/reads/customers-named"
import { listOfCompany } from "../../sub-list"

/** A page of a company's members with their names and roles. */
export const GET = listOfCompany({
  answer: (rows: AdminCompanyMember[]) => ({ members: rows }),
  entity: "b2b_member",
  search: async (scope, companyId, text) => ({
    $or: [
      ...anyColumnContains(["job_title"], text),
      { customer_id: await customersNamed(scope, companyId, text) },
    ],
  }),
})
