import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"
import { useFilters } from "../../../hooks/use-filters"
import { useOffices } from "../../../hooks/use-offices"
import { accountLookup } from "../../../kit/account-lookups"
import { FilterBar } from "../../../kit/filter-bar"
import { salesRepLookup } from "../../../kit/lookups"
import { Section } from "../../../kit/section"
import { ACTING_PREFIX, ActingTable } from "../../../sections/acting-table"

const FILTERS = ["actor_id", "account_id", "office_id", "open"]

/** Who acts, and acted, in a customer's place. */
const ActingLogPage = () => {
  const { t } = useTranslation("b2b")
  const { options: offices } = useOffices()
  const { values, set } = useFilters(FILTERS, ACTING_PREFIX)
  return (
    <div className="flex flex-col gap-y-3">
      <Section title={t("acting.title")} level="h1">
        <FilterBar
          values={values}
          onChange={set}
          filters={[
            {
              id: "actor_id",
              label: t("acting.rep"),
              kind: "lookup",
              find: salesRepLookup(),
            },
            {
              id: "account_id",
              label: t("reps.account"),
              kind: "lookup",
              find: accountLookup({}),
            },
            {
              id: "office_id",
              label: t("reps.office"),
              kind: "choice",
              options: offices,
            },
            {
              id: "open",
              label: t("fields.status"),
              kind: "choice",
              options: [{ value: "true", label: t("acting.openOnly") }],
            },
          ]}
        />
      </Section>
      <ActingTable title={t("acting.title")} query={values} />
    </div>
  )
}

export default ActingLogPage

export const config = defineRouteConfig({
  label: "acting.title",
  translationNs: "b2b",
})

export const handle = { breadcrumb: () => <ActingLogBreadcrumb /> }

function ActingLogBreadcrumb() {
  const { t } = useTranslation("b2b")
  return t("acting.title")
}
