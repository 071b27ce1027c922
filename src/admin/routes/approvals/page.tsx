import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type {
  AdminApprovalRequest,
  AdminApprovalRequestList,
} from "../../answers"
import { useFilters } from "../../hooks/use-filters"
import { FilterBar } from "../../kit/filter-bar"
import { ListTable } from "../../kit/list-table"
import { companyLookup } from "../../kit/lookups"
import { money } from "../../kit/money"
import { Section } from "../../kit/section"
import { Short } from "../../kit/short"
import { Status, useStatusOptions } from "../../kit/status"
import { useFormat } from "../../kit/use-format"

const FILTERS = ["waits", "status", "company_id"]
const PREFIX = "approvals"
const ANYBODY = "anybody"

/** Orders that need a yes; those that wait for the office, unless asked for others. */
const ApprovalsPage = () => {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const statuses = useStatusOptions("approval_request")
  const { values, set } = useFilters(FILTERS, PREFIX)
  const { waits, ...others } = values
  const everybody = waits === ANYBODY || others["status"] !== undefined
  return (
    <div className="flex flex-col gap-y-3">
      <Section title={t("approvals.title")} level="h1">
        <FilterBar
          values={everybody ? { ...values, waits: ANYBODY } : values}
          onChange={set}
          filters={[
            {
              id: "waits",
              label: t("approvals.asksOffice"),
              kind: "choice",
              none: t("approvals.officeOnly"),
              options: [{ value: ANYBODY, label: t("approvals.anybody") }],
            },
            {
              id: "status",
              label: t("fields.status"),
              kind: "choice",
              options: statuses,
            },
            {
              id: "company_id",
              label: t("approvals.company"),
              kind: "lookup",
              find: companyLookup(),
            },
          ]}
        />
      </Section>
      <ListTable<AdminApprovalRequestList, AdminApprovalRequest>
        title={t("approvals.title")}
        prefix={PREFIX}
        path="/admin/b2b/approval-requests"
        query={{ ...others, ...(everybody ? {} : { asks_office: "true" }) }}
        searchable={false}
        rows={(answer) => answer.approval_requests}
        rowId={({ id }) => id}
        href={({ id }) => `/approvals/${id}`}
        columns={[
          {
            id: "by",
            label: t("approvals.requestedBy"),
            cell: ({ requested_by_name }) => <Short>{requested_by_name}</Short>,
          },
          {
            id: "why",
            label: t("approvals.why"),
            cell: ({ reasons }) => (
              <Short>{reasons.map(({ name }) => name).join(", ")}</Short>
            ),
          },
          {
            id: "total",
            label: t("approvals.total"),
            align: "right",
            cell: ({ total, currency_code }) =>
              money(Number(total), currency_code),
          },
          {
            id: "at",
            label: t("approvals.requestedAt"),
            cell: ({ requested_at }) => format.instant(requested_at),
          },
          {
            id: "status",
            label: t("fields.status"),
            cell: ({ status }) => (
              <Status kind="approval_request" value={status} />
            ),
          },
        ]}
        empty={{
          heading: t("approvals.empty"),
          description: t("approvals.emptyHint"),
        }}
      />
    </div>
  )
}

export default ApprovalsPage

export const config = defineRouteConfig({
  label: "approvals.title",
  icon: CheckCircle,
  rank: 4,
  translationNs: "b2b",
})

export const handle = { breadcrumb: () => <ApprovalsBreadcrumb /> }

function ApprovalsBreadcrumb() {
  const { t } = useTranslation("b2b")
  return t("approvals.title")
}
