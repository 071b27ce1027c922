import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"
import { useFilters } from "../../../hooks/use-filters"
import { useOffices } from "../../../hooks/use-offices"
import { FilterBar } from "../../../kit/filter-bar"
import { Section } from "../../../kit/section"
import { RepRulePreview } from "../../../sections/rep-rule-preview"
import { RepRules } from "../../../sections/rep-rules"

/** By which rules a sales office's accounts go to its reps. */
const RepRulesPage = () => {
  const { t } = useTranslation("b2b")
  const { offices, options } = useOffices()
  const { values, set } = useFilters(["office_id"], "rules")
  const office = offices.find(({ id }) => id === values.office_id) ?? offices[0]
  return (
    <div className="flex flex-col gap-y-3">
      {options.length > 1 && (
        <Section title={t("assignmentRules.title")} level="h1">
          <FilterBar
            values={{ office_id: office?.id ?? "" }}
            onChange={set}
            filters={[
              {
                id: "office_id",
                label: t("assignmentRules.office"),
                kind: "choice",
                options,
              },
            ]}
          />
        </Section>
      )}
      {office && <RepRules key={office.id} office={office} />}
      {office && (
        <RepRulePreview key={`${office.id} preview`} office={office} />
      )}
    </div>
  )
}

export default RepRulesPage

export const config = defineRouteConfig({
  label: "assignmentRules.title",
  translationNs: "b2b",
})

export const handle = { breadcrumb: () => <RepRulesBreadcrumb /> }

function RepRulesBreadcrumb() {
  const { t } = useTranslation("b2b")
  return t("assignmentRules.title")
}
