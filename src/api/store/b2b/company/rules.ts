import { PageParams, UpdateOwnCompany } from "../../../people/validators"
import type { StoreRule } from "../rule"
import { StoreActingSessionParams } from "../acting-sessions/validators"
import { CompanyPage, GiveRepConsent } from "./validators"

export const companyRules: StoreRule[] = [
  { path: "/store/b2b/company", method: "GET", needs: "account" },
  {
    path: "/store/b2b/company",
    method: "POST",
    needs: "company.manage",
    body: UpdateOwnCompany,
  },
  {
    path: "/store/b2b/company/acting-sessions",
    method: "GET",
    needs: "audit.view",
    query: StoreActingSessionParams,
  },
  {
    path: "/store/b2b/company/acting-sessions/:id",
    method: "DELETE",
    needs: "company.manage",
  },
  {
    path: "/store/b2b/company/rep-consents",
    method: "GET",
    needs: "company.manage",
    query: CompanyPage,
  },
  {
    path: "/store/b2b/company/rep-consents",
    method: "POST",
    needs: "company.manage",
    body: GiveRepConsent,
  },
  {
    path: "/store/b2b/company/rep-consents/:id",
    method: "DELETE",
    needs: "company.manage",
  },
  {
    path: "/store/b2b/subsidiaries",
    method: "GET",
    needs: "subsidiary.view",
    query: PageParams,
  },
]
