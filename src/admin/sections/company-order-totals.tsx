import { Input, Select } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminOrderTotal } from "../answers"
import { useAnswer } from "../hooks/use-answer"
import { Failure } from "../kit/failure"
import { money } from "../kit/money"
import { PlainTable } from "../kit/plain-table"
import { Section } from "../kit/section"

const groupings = ["project", "ship_to", "member", "month"]

/** What was spent, by job, site, member or month. */
export function CompanyOrderTotals({ companyId }: { companyId: string }) {
  const { t } = useTranslation("b2b")
  const [groupBy, setGroupBy] = useState("project")
  const [from, setFrom] = useState("")
  const [to, setTo] = useState("")
  const totals = useAnswer<{ totals: AdminOrderTotal[] }>(
    `/admin/b2b/companies/${companyId}/orders/totals`,
    {
      group_by: groupBy,
      ...(from ? { placed_from: from } : {}),
      ...(to ? { placed_to: to } : {}),
    }
  )
  return (
    <Section
      title={t("totals.title")}
      aside={
        <div className="flex flex-wrap items-center justify-end gap-x-4 gap-y-2">
          <Day label={t("totals.from")} value={from} onChange={setFrom} />
          <Day label={t("totals.to")} value={to} onChange={setTo} />
          <Select size="small" value={groupBy} onValueChange={setGroupBy}>
            <Select.Trigger aria-label={t("totals.by")} className="w-44">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {groupings.map((grouping) => (
                <Select.Item key={grouping} value={grouping}>
                  {t(`totals.groupBy.${grouping}`)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
      }
    >
      {totals.isError ? (
        <Failure
          message={totals.error.message}
          onTryAgain={() => void totals.refetch()}
        />
      ) : (
        <PlainTable
          rows={totals.data?.totals ?? []}
          rowId={(row) => `${row.key ?? ""} ${row.currency_code}`}
          empty={t("orders.empty")}
          columns={[
            {
              id: "name",
              label: t(`totals.head.${groupBy}`),
              cell: (row) => row.name ?? t("totals.without"),
            },
            {
              id: "orders",
              label: t("orders.title"),
              align: "right",
              cell: (row) => row.orders,
            },
            {
              id: "net_total",
              label: t("orders.netTotal"),
              align: "right",
              cell: (row) => money(row.net_total, row.currency_code),
            },
            {
              id: "total",
              label: t("orders.total"),
              align: "right",
              cell: (row) => money(row.total, row.currency_code),
            },
          ]}
        />
      )}
    </Section>
  )
}

type DayProps = {
  label: string
  value: string
  onChange: (day: string) => void
}

function Day({ label, value, onChange }: DayProps) {
  return (
    <label className="txt-compact-small text-ui-fg-subtle flex items-center gap-x-2">
      {label}
      <Input
        type="date"
        size="small"
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
        }}
      />
    </label>
  )
}
