import { Heading } from "@medusajs/ui"
import type { AdminCompanyDetail } from "../../api/admin/b2b/types"
import { AccountNumbers } from "../kit/account-numbers"
import { Status } from "../kit/status"

/** The company that the page is about: its name, state and customer numbers. */
export function CompanyHeader({ company }: { company: AdminCompanyDetail }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-1 pt-2">
      <Heading level="h1">{company.name}</Heading>
      <Status kind="company" value={company.status} />
      <AccountNumbers accounts={company.accounts} />
    </div>
  )
}
