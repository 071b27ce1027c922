import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { toHandle } from "@medusajs/framework/utils"
import { defined } from "../../../../utils/defined"
import { graph } from "../../../../utils/graph"
import { createCompanyWorkflow } from "../../../../workflows/company"
import { adminActor } from "../../../middlewares/actor-of"
import type {
  AdminCompaniesAnswer,
  AdminCompany,
  AdminCompanyAnswer,
} from "../types"
import type { CompanyListParams } from "../validators"
import { companiesAwaiting } from "./companies-awaiting"
import { countMembers } from "./count-members"
import { listAccounts } from "./list-accounts"
import { searchCompanies } from "./search-companies"
import { presentCompany } from "./present-company"
import type { CreateCompanyBody } from "./validators"

/** Enters a company. */
export async function POST(
  req: MedusaRequest<CreateCompanyBody>,
  res: MedusaResponse<AdminCompanyAnswer>
): Promise<void> {
  const { handle, ...body } = req.validatedBody
  const { result } = await createCompanyWorkflow(req.scope).run({
    input: {
      company: {
        ...defined(body),
        name: body.name,
        handle: handle ?? toHandle(body.name),
      },
      actor: await adminActor(req),
    },
  })
  res.json({ company: await presentCompany(req.scope, result.id) })
}

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
