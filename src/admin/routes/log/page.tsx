import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListBullet } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { AdminAuditAnswer } from "../../answers"
import { useAnswer } from "../../hooks/use-answer"
import { useFilters } from "../../hooks/use-filters"
import { ExportLink } from "../../kit/export-link"
import { FilterBar } from "../../kit/filter-bar"
import { companyLookup, userLookup } from "../../kit/lookups"
import { Section } from "../../kit/section"
import { AUDIT_ACTIONS } from "../../sections/audit-actions"
import { AUDIT_PREFIX, AuditTable } from "../../sections/audit-table"

const FILTERS = ["company_id", "actor_id", "action", "from", "to"]

/** Who did what, of all companies and of the merchant's own settings. */
const LogPage = () => {
  const { t } = useTranslation("b2b")
  const { values, set } = useFilters(FILTERS, AUDIT_PREFIX)
  const { values: searched } = useFilters(["q", ...FILTERS], AUDIT_PREFIX)
  const known = useKnown(values)
  return (
    <div className="flex flex-col gap-y-3">
      <Section
        title={t("audit.all")}
        level="h1"
        aside={
          <ExportLink
            label={t("audit.export")}
            path={`/admin/b2b/audit/export?${new URLSearchParams(searched).toString()}`}
          />
        }
      >
        <FilterBar
          values={values}
          onChange={set}
          filters={[
            {
              id: "company_id",
              label: t("audit.company"),
              kind: "lookup",
              find: companyLookup(known.company),
            },
            {
              id: "actor_id",
              label: t("audit.who"),
              kind: "lookup",
              find: userLookup(known.actor),
            },
            {
              id: "action",
              label: t("audit.what"),
              kind: "choice",
              options: AUDIT_ACTIONS.map((value) => ({ value, label: value })),
            },
            { id: "from", label: t("filters.from"), kind: "day" },
            { id: "to", label: t("filters.to"), kind: "day" },
          ]}
        />
      </Section>
      <AuditTable
        query={values}
        withCompany
        onActor={(id) => {
          set("actor_id", id)
        }}
      />
    </div>
  )
}

/** The names of what a link or a click has chosen, out of the log itself. */
function useKnown({ company_id, actor_id }: Record<string, string>) {
  const { data } = useAnswer<AdminAuditAnswer>(
    "/admin/b2b/audit",
    {
      limit: 1,
      ...(company_id ? { company_id } : {}),
      ...(actor_id ? { actor_id } : {}),
    },
    { enabled: Boolean(company_id ?? actor_id) }
  )
  const entry = data?.entries[0]
  const option = (value: string | undefined, label: string | null) =>
    value !== undefined && label !== null ? [{ value, label }] : []
  return {
    company: option(
      entry?.company_id === company_id ? company_id : undefined,
      entry?.company_name ?? null
    ),
    actor: option(
      entry?.actor_id === actor_id ? actor_id : undefined,
      entry?.actor_name ?? null
    ),
  }
}

export default LogPage

export const config = defineRouteConfig({
  label: "audit.all",
  icon: ListBullet,
  rank: 6,
  translationNs: "b2b",
})

export const handle = { breadcrumb: () => <LogBreadcrumb /> }

function LogBreadcrumb() {
  const { t } = useTranslation("b2b")
  return t("audit.all")
}
