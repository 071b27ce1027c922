import { PageParams, UpdateOwnCompany } from "../../../people/validators"
import type { StoreRule } from "../rule"

export const companyRules: StoreRule[] = [
  { path: "/store/b2b/company", method: "GET", needs: "account" },
  {
    path: "/store/b2b/company",
    method: "POST",
    needs: "company.manage",
    body: UpdateOwnCompany,
  },
  {
    path: "/store/b2b/subsidiaries",
    method: "GET",
    needs: "subsidiary.view",
    query: PageParams,
  },
]
