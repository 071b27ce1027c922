import { LayoutComposer } from "@medusajs/dashboard/components"
import { Skeleton } from "@medusajs/ui"
import { useParams, type UIMatch } from "react-router-dom"
import { useCatalog } from "../../../hooks/use-catalog"
import { accountLookup } from "../../../kit/account-lookups"
import * as lookups from "../../../kit/lookups"
import { CatalogGeneral } from "../../../sections/catalog-general"
import { CatalogTargets } from "../../../sections/catalog-targets"

const entryLookups = {
  category: lookups.categoryLookup(),
  collection: lookups.collectionLookup(),
  tag: lookups.tagLookup(),
  product: lookups.productLookup(),
}

const assignmentLookups = (officeId: string) => ({
  account: accountLookup({ id: officeId }),
  company: lookups.companyLookup(),
  price_group: lookups.priceGroupLookup(),
})

/** One catalog: what it lists, and whom it is for. */
const CatalogPage = () => {
  const { id = "" } = useParams()
  const { data, error } = useCatalog(id)
  if (error) {
    // The dashboard's own page for it: 404 reads "no such page".
    throw error
  }
  if (!data) {
    return <Skeleton className="h-96 w-full rounded-lg" />
  }
  const { catalog } = data
  return (
    <LayoutComposer
      widgetsZonePrefix="b2b_catalog.details"
      preferredLayoutId="core:single-column"
      data={catalog}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="CatalogGeneral">
              <CatalogGeneral catalog={catalog} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="CatalogEntries">
              <CatalogTargets
                catalogId={id}
                part="entries"
                find={entryLookups}
              />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="CatalogAssignments">
              <CatalogTargets
                catalogId={id}
                part="assignments"
                find={assignmentLookups(catalog.office.id)}
              />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}

export default CatalogPage

export const handle = {
  breadcrumb: (match: UIMatch) => <CatalogName id={match.params.id ?? ""} />,
}

function CatalogName({ id }: { id: string }) {
  const { data } = useCatalog(id)
  return data?.catalog.name ?? null
}
