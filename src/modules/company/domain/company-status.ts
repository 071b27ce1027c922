import type { CatalogueError } from "../../../utils/catalogue-error"
import { peopleErrors } from "../people/errors"

export type CompanyStatus = "active" | "suspended" | "closed"

const TRANSITIONS: Record<CompanyStatus, readonly CompanyStatus[]> = {
  active: ["suspended", "closed"],
  suspended: ["active", "closed"],
  closed: ["active"],
}

/** What speaks against giving a company another status; its own is no change. */
export function refuseCompanyStatus(
  company: { id: string; status: CompanyStatus },
  to: CompanyStatus
): CatalogueError | null {
  return company.status === to || TRANSITIONS[company.status].includes(to)
    ? null
    : peopleErrors.companyCannotTransition(company.id, company.status, to)
}
