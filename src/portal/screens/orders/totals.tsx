import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import type { OrderTotal, OrderTotalsAnswer } from "../../answers-orders"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { inputClass } from "../../kit/input-class"
import { List } from "../../kit/list"
import { Screen } from "../../kit/screen"
import { NoOrders } from "./no-orders"

const GROUPS = ["project", "ship_to", "member", "month"] as const

type Group = (typeof GROUPS)[number]

/** What a job, a site, a person or a month came to. */
export function OrderTotalsScreen() {
  const { may } = useCurrent()
  return may("order.view") ? <OrderTotals /> : <NoOrders />
}

function OrderTotals() {
  const { t } = useTranslation()
  const { money, number } = useFormat()
  const [params] = useSearchParams()
  const group = GROUPS.find((one) => one === params.get("by")) ?? "project"
  return (
    <Screen title={t("orders.totals")} back="/orders">
      <Card flush>
        <List<OrderTotalsAnswer, OrderTotal>
          label={t("orders.totals")}
          path="/store/b2b/orders/totals"
          query={{ group_by: group }}
          rows={({ totals }) => totals}
          id={({ key, currency_code }) => `${key ?? ""} ${currency_code}`}
          filters={<GroupChoice group={group} />}
          columns={[
            {
              label: t(`orders.groups.${group}`),
              cell: ({ name }) => name ?? t(`orders.without.${group}`),
            },
            {
              label: t("orders.count"),
              end: true,
              cell: ({ orders }) => number(orders),
            },
            {
              label: t("orders.net"),
              end: true,
              cell: ({ net_total, currency_code }) =>
                money(net_total, currency_code),
            },
            {
              label: t("orders.gross"),
              end: true,
              cell: ({ total, currency_code }) => money(total, currency_code),
            },
          ]}
          to={(row) => `/orders${ordersOf(group, row)}`}
          empty={
            <Empty
              title={t("orders.noTotals")}
              text={t("orders.noTotalsText")}
            />
          }
        />
      </Card>
    </Screen>
  )
}

/** The list of the orders that a row adds up, as far as it can be filtered so. */
function ordersOf(group: Group, { key }: OrderTotal): string {
  if (key === null) {
    return ""
  }
  if (group === "month") {
    const [year = 0, month = 0] = key.split("-").map(Number)
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
    return `?from=${key}-01&to=${key}-${String(last)}`
  }
  const name = { project: "job", ship_to: "site", member: "member" }[group]
  return `?${name}=${encodeURIComponent(key)}`
}

function GroupChoice({ group }: { group: Group }) {
  const { t } = useTranslation()
  const [, setParams] = useSearchParams()
  return (
    <label className="flex w-full flex-col gap-y-1 sm:w-64">
      <span className="txt-small-plus">{t("orders.totalsBy")}</span>
      <select
        className={inputClass}
        value={group}
        onChange={(event) => {
          setParams({ by: event.target.value }, { replace: true })
        }}
      >
        {GROUPS.map((one) => (
          <option key={one} value={one}>
            {t(`orders.groups.${one}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
