import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { graph } from "../../../../utils/graph"
import type { AdminCompaniesAnswer, AdminCompany } from "../types"
import { companiesAwaiting } from "./companies-awaiting"
import { countMembers } from "./count-members"
import { listAccounts } from "./list-accounts"
import { searchCompanies } from "./search-companies"
import type { CompanyListParams } from "../validators"

/** A page of companies with their trade accounts. */
export async function GET(
  req: MedusaRequest<unknown, CompanyListParams>,
  res: MedusaResponse<AdminCompaniesAnswer>
): Promise<void> {
  const { q, awaiting, ...filters } = req.filterableFields
  const { skip, take = 0 } = req.queryConfig.pagination
  const { rows, count } = await graph<AdminCompany>(req.scope, {
    entity: "b2b_company",
    fields: ["id", ...req.queryConfig.fields],
    filters: {
      ...filters,
      ...(awaiting ? { id: await companiesAwaiting(req.scope, awaiting) } : {}),
      ...(q ? await searchCompanies(req.scope, q) : {}),
    },
    pagination: req.queryConfig.pagination,
  })
  const ids = rows.map((company) => company.id)
  const [accounts, members] = await Promise.all([
    listAccounts(req.scope, ids),
    countMembers(req.scope, ids),
  ])
  const companies = rows.map((company) => ({
    ...company,
    accounts: accounts.filter((account) => account.company_id === company.id),
    members_count: members.get(company.id) ?? 0,
  }))
  res.json({ companies, count, offset: skip, limit: take })
}
