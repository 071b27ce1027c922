import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"
import type {
  AdminGivenAwayTotal,
  AdminGivenAwayTotalsAnswer,
} from "../../../answers"
import { useFilters } from "../../../hooks/use-filters"
import { FilterBar } from "../../../kit/filter-bar"
import { ListTable } from "../../../kit/list-table"
import { salesRepLookup } from "../../../kit/lookups"
import { money } from "../../../kit/money"
import { Section } from "../../../kit/section"
import { GivenPrices } from "../../../sections/given-prices"

const PREFIX = "given"
const FILTERS = ["from", "to", "rep"]

/** What was given below the accounts' own prices, by whom; a rep's, price by price. */
const PriceGivenAwayPage = () => {
  const { t } = useTranslation("b2b")
  const { values, set } = useFilters(FILTERS, PREFIX)
  const { rep, ...days } = values
  return (
    <div className="flex flex-col gap-y-3">
      <Section title={t("givenAway.title")} level="h1">
        <FilterBar
          values={values}
          onChange={set}
          filters={[
            { id: "from", label: t("filters.from"), kind: "day" },
            { id: "to", label: t("filters.to"), kind: "day" },
            {
              id: "rep",
              label: t("proposals.rep"),
              kind: "lookup",
              find: salesRepLookup(),
            },
          ]}
        />
      </Section>
      {rep === undefined ? (
        <ListTable<AdminGivenAwayTotalsAnswer, AdminGivenAwayTotal>
          title={t("givenAway.title")}
          subtitle={t("givenAway.hint")}
          prefix={PREFIX}
          path="/admin/b2b/price-overrides/totals"
          query={days}
          searchable={false}
          rows={(answer) => answer.totals}
          rowId={({ actor_id, currency_code }) =>
            `${actor_id} ${currency_code}`
          }
          href={({ sales_rep_id }) => hrefOf(sales_rep_id, days)}
          columns={[
            {
              id: "who",
              label: t("givenAway.who"),
              cell: ({ actor_name, sales_rep_id }) =>
                sales_rep_id === null
                  ? `${actor_name} (${t("givenAway.clerk")})`
                  : actor_name,
            },
            {
              id: "amount",
              label: t("givenAway.amount"),
              align: "right",
              cell: ({ given_away, currency_code }) =>
                money(Number(given_away), currency_code),
            },
            {
              id: "lines",
              label: t("givenAway.lines"),
              align: "right",
              cell: ({ lines }) => lines,
            },
            {
              id: "orders",
              label: t("givenAway.orders"),
              align: "right",
              cell: ({ orders }) => orders,
            },
          ]}
          empty={{
            heading: t("givenAway.empty"),
            description: t("givenAway.emptyHint"),
          }}
        />
      ) : (
        <GivenPrices repId={rep} days={days} prefix={PREFIX} />
      )}
    </div>
  )
}

/** A clerk has no page of single prices: his row stays where it is. */
function hrefOf(repId: string | null, days: Record<string, string>): string {
  const query = new URLSearchParams(
    Object.entries({ ...days, ...(repId === null ? {} : { rep: repId }) }).map(
      ([id, value]) => [`${PREFIX}_${id}`, value]
    )
  )
  return `/sales-reps/price-given-away?${query.toString()}`
}

export default PriceGivenAwayPage

export const config = defineRouteConfig({
  label: "givenAway.title",
  translationNs: "b2b",
})

export const handle = { breadcrumb: () => <GivenAwayBreadcrumb /> }

function GivenAwayBreadcrumb() {
  const { t } = useTranslation("b2b")
  return t("givenAway.title")
}
