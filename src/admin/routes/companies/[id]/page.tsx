import { LayoutComposer } from "@medusajs/dashboard/components"
import { Skeleton } from "@medusajs/ui"
import { useParams, type UIMatch } from "react-router-dom"
import { useCompany } from "../../../hooks/use-company"
import { CompanyAccounts } from "../../../sections/company-accounts"
import { CompanyGeneral } from "../../../sections/company-general"
import { CompanyMembers } from "../../../sections/company-members"
import { CompanyProjects } from "../../../sections/company-projects"
import { CompanyShipToAccesses } from "../../../sections/company-ship-to-accesses"
import { CompanyShipTos } from "../../../sections/company-ship-tos"

/** One company: what it is, who buys for it, and where its goods may go. */
const CompanyPage = () => {
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
  return (
    <LayoutComposer
      widgetsZonePrefix="b2b_company.details"
      preferredLayoutId="core:single-column"
      data={company}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="CompanyGeneral">
              <CompanyGeneral company={company} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="CompanyAccounts">
              <CompanyAccounts accounts={company.accounts} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="CompanyMembers">
              <CompanyMembers companyId={company.id} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="CompanyShipTos">
              <CompanyShipTos companyId={company.id} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="CompanyProjects">
              <CompanyProjects companyId={company.id} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="CompanyShipToAccesses">
              <CompanyShipToAccesses
                companyId={company.id}
                accounts={company.accounts}
              />
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
