import { useTranslation } from "react-i18next"
import { useFilters } from "../hooks/use-filters"
import { ExportLink } from "../kit/export-link"
import { FilterBar } from "../kit/filter-bar"
import { memberLookup, projectLookup, shipToLookup } from "../kit/lookups"
import { Section } from "../kit/section"

export const ORDERS_PREFIX = "orders"

export const ORDER_FILTERS = [
  "member_id",
  "ship_to_id",
  "project_id",
  "status",
  "placed_from",
  "placed_to",
]

/** Narrows a company's orders down, and hands out what is left as a file. */
export function CompanyOrderFilters({ companyId }: { companyId: string }) {
  const { t } = useTranslation("b2b")
  const { values, set } = useFilters(["q", ...ORDER_FILTERS], ORDERS_PREFIX)
  // Orders stay of whom was removed, and of sites that were closed.
  const member = { ...memberLookup(companyId), query: {} }
  const shipTo = { ...shipToLookup(companyId), query: {} }
  return (
    <Section
      title={t("filters.title")}
      aside={
        <ExportLink
          label={t("orders.export")}
          path={`/admin/b2b/companies/${companyId}/orders/export?${new URLSearchParams(values).toString()}`}
        />
      }
    >
      <FilterBar
        values={values}
        onChange={set}
        filters={[
          {
            id: "member_id",
            label: t("order.member"),
            kind: "lookup",
            find: member,
          },
          {
            id: "ship_to_id",
            label: t("order.shipTo"),
            kind: "lookup",
            find: shipTo,
          },
          {
            id: "project_id",
            label: t("order.project"),
            kind: "lookup",
            find: projectLookup(companyId),
          },
          {
            id: "status",
            label: t("fields.status"),
            kind: "choice",
            options: ["placed", "cancelled"].map((value) => ({
              value,
              label: t(`orders.status.${value}`),
            })),
          },
          { id: "placed_from", label: t("filters.from"), kind: "day" },
          { id: "placed_to", label: t("filters.to"), kind: "day" },
        ]}
      />
    </Section>
  )
}
