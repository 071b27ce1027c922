import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"
import type {
  AdminPriceProposal,
  AdminPriceProposalList,
} from "../../../answers"
import { useFilters } from "../../../hooks/use-filters"
import { useOffices } from "../../../hooks/use-offices"
import { FilterBar } from "../../../kit/filter-bar"
import { ListTable } from "../../../kit/list-table"
import { salesRepLookup } from "../../../kit/lookups"
import { Section } from "../../../kit/section"
import { Status, useStatusOptions } from "../../../kit/status"
import { useFormat } from "../../../kit/use-format"
import { mostBelow, useProposalTarget } from "../../../sections/proposal-text"

const FILTERS = ["status", "office_id", "sales_rep_id"]
const PREFIX = "proposals"

/** What an office looks at first: what waits for it. */
const WAITS = "submitted"
const ALL = "all"

/** What sales reps propose; those that wait for the office, unless asked for others. */
const PriceProposalsPage = () => {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const target = useProposalTarget()
  const { options: offices } = useOffices()
  const statuses = useStatusOptions("price_proposal")
  const { values, set } = useFilters(FILTERS, PREFIX)
  const { status = WAITS, ...others } = values
  return (
    <div className="flex flex-col gap-y-3">
      <Section title={t("proposals.title")} level="h1">
        <FilterBar
          values={values}
          onChange={set}
          filters={[
            {
              id: "status",
              label: t("fields.status"),
              kind: "choice",
              none: t(`status.price_proposal.${WAITS}`),
              options: [
                { value: ALL, label: t("proposals.everyStatus") },
                ...statuses.filter(({ value }) => value !== WAITS),
              ],
            },
            {
              id: "office_id",
              label: t("proposals.office"),
              kind: "choice",
              options: offices,
            },
            {
              id: "sales_rep_id",
              label: t("proposals.rep"),
              kind: "lookup",
              find: salesRepLookup(),
            },
          ]}
        />
      </Section>
      <ListTable<AdminPriceProposalList, AdminPriceProposal>
        title={t("proposals.title")}
        prefix={PREFIX}
        path="/admin/b2b/price-proposals"
        query={{ ...others, ...(status === ALL ? {} : { status }) }}
        searchable={false}
        rows={(answer) => answer.price_proposals}
        rowId={({ id }) => id}
        href={({ id }) => `/sales-reps/price-proposals/${id}`}
        columns={[
          {
            id: "title",
            label: t("proposals.titleOf"),
            cell: ({ title }) => title,
          },
          { id: "for", label: t("proposals.for"), cell: target },
          {
            id: "rep",
            label: t("proposals.rep"),
            cell: ({ sales_rep_name }) => sales_rep_name,
          },
          {
            id: "most",
            label: t("proposals.most"),
            align: "right",
            cell: mostBelow,
          },
          {
            id: "submitted",
            label: t("proposals.submitted"),
            cell: ({ submitted_at }) => format.instant(submitted_at),
          },
          {
            id: "status",
            label: t("fields.status"),
            cell: (proposal) => (
              <Status kind="price_proposal" value={proposal.status} />
            ),
          },
        ]}
        empty={{
          heading: t("proposals.empty"),
          description: t("proposals.emptyHint"),
        }}
      />
    </div>
  )
}

export default PriceProposalsPage

export const config = defineRouteConfig({
  label: "proposals.title",
  translationNs: "b2b",
})

export const handle = { breadcrumb: () => <ProposalsBreadcrumb /> }

function ProposalsBreadcrumb() {
  const { t } = useTranslation("b2b")
  return t("proposals.title")
}
