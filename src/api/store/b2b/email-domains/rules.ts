import {
  CreateEmailDomain,
  NoBody,
  PageParams,
} from "../../../people/validators"
import type { StoreRule } from "../rule"

export const emailDomainRules: StoreRule[] = [
  {
    path: "/store/b2b/email-domains",
    method: "GET",
    needs: "company.manage",
    query: PageParams,
  },
  {
    path: "/store/b2b/email-domains",
    method: "POST",
    needs: "company.manage",
    body: CreateEmailDomain,
  },
  {
    path: "/store/b2b/email-domains/:id",
    method: "DELETE",
    needs: "company.manage",
  },
  {
    path: "/store/b2b/join",
    method: "POST",
    needs: "customer",
    body: NoBody,
  },
]
