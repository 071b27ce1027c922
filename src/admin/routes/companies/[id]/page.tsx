import { LayoutComposer } from "@medusajs/dashboard/components"
import { Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams, type UIMatch } from "react-router-dom"
import type { AdminCompanyDetail } from "../../../../api/admin/b2b/types"
import { useCompany } from "../../../hooks/use-company"
import { PageTabs, type PageTab } from "../../../kit/page-tabs"
import { AccessExplainer } from "../../../sections/access-explainer"
import { AccessMatrix } from "../../../sections/access-matrix"
import { AccountCredit } from "../../../sections/account-credit"
import { AccountPartNumbers } from "../../../sections/account-part-numbers"
import { AccountPrices } from "../../../sections/account-prices"
import { AccountReps } from "../../../sections/account-reps"
import { AccountTemplates } from "../../../sections/account-templates"
import { ApprovalPolicies } from "../../../sections/approval-policies"
import { CompanyAccounts } from "../../../sections/company-accounts"
import { CompanyBudgets } from "../../../sections/company-budgets"
import { CompanyAudit } from "../../../sections/company-audit"
import { CompanyEmailDomains } from "../../../sections/company-email-domains"
import { CompanyGeneral } from "../../../sections/company-general"
import { CompanyHeader } from "../../../sections/company-header"
import { CompanyInvitations } from "../../../sections/company-invitations"
import { CompanyMembers } from "../../../sections/company-members"
import { CompanyOrders } from "../../../sections/company-orders"
import { CompanyOrderTotals } from "../../../sections/company-order-totals"
import { CompanyProjects } from "../../../sections/company-projects"
import { CompanyRoles } from "../../../sections/company-roles"
import { CompanyShipToAccesses } from "../../../sections/company-ship-to-accesses"
import { CompanyShipTos } from "../../../sections/company-ship-tos"
import { ShipToRequestsTable } from "../../../sections/ship-to-requests-table"

/** The page's parts, in the order in which a clerk sets up a company. */
function tabsOf({ id, accounts, ...company }: AdminCompanyDetail) {
  return {
    overview: () => (
      <>
        <CompanyAccounts accounts={accounts} />
        <AccountReps accounts={accounts} />
        <CompanyGeneral company={{ id, accounts, ...company }} />
        <CompanyEmailDomains companyId={id} />
      </>
    ),
    credit: () => (
      <>
        <AccountCredit accounts={accounts} />
        <CompanyBudgets companyId={id} accounts={accounts} />
        <ApprovalPolicies companyId={id} accounts={accounts} />
      </>
    ),
    people: () => (
      <>
        <CompanyMembers companyId={id} />
        <CompanyInvitations companyId={id} />
        <CompanyRoles companyId={id} />
      </>
    ),
    sites: () => (
      <>
        <CompanyShipTos companyId={id} />
        <ShipToRequestsTable
          path={`/admin/b2b/companies/${id}/ship-to-requests`}
        />
        <CompanyProjects companyId={id} />
      </>
    ),
    access: () => (
      <>
        <AccessMatrix companyId={id} accounts={accounts} />
        <AccessExplainer companyId={id} />
        <CompanyShipToAccesses companyId={id} accounts={accounts} />
      </>
    ),
    orders: () => (
      <>
        <CompanyOrderTotals companyId={id} />
        <CompanyOrders companyId={id} />
        <AccountTemplates accounts={accounts} />
      </>
    ),
    prices: () => <AccountPrices accounts={accounts} />,
    partNumbers: () => <AccountPartNumbers accounts={accounts} />,
    log: () => <CompanyAudit companyId={id} />,
  }
}

/** One company: what it is, who buys for it, and where its goods may go. */
const CompanyPage = () => {
  const { t } = useTranslation("b2b")
  const { id = "" } = useParams()
  const { data, error } = useCompany(id)
  if (error) {
    // The dashboard's own page for it: 404 reads "no such page".
    throw error
  }
  if (!data) {
    return <Skeleton className="h-96 w-full rounded-lg" />
  }
  const { company } = data
  const tabs: PageTab[] = Object.entries(tabsOf(company)).map(
    ([tab, content]) => ({ id: tab, label: t(`company.tabs.${tab}`), content })
  )
  return (
    <LayoutComposer
      widgetsZonePrefix="b2b_company.details"
      preferredLayoutId="core:single-column"
      data={company}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="CompanyHeader">
              <CompanyHeader company={company} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="CompanyTabs">
              <PageTabs tabs={tabs} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}

export default CompanyPage

export const handle = {
  breadcrumb: (match: UIMatch) => <CompanyName id={match.params.id ?? ""} />,
}

function CompanyName({ id }: { id: string }) {
  const { data } = useCompany(id)
  return data?.company.name ?? null
}
