import { useTranslation } from "react-i18next"
import { useNavigate, useSearchParams } from "react-router-dom"
import type { OrderEntry, OrdersAnswer } from "../../answers-orders"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { Action } from "../../kit/action"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { List, type Column } from "../../kit/list"
import { Mark } from "../../kit/mark"
import { SaveFile } from "../../kit/save-file"
import { Screen } from "../../kit/screen"
import { OrderFilters, useOrderFilters } from "./filters"
import { NoOrders } from "./no-orders"
import { numberOf, stateOf } from "./state-of"

/** What the member or his company ordered. */
export function OrdersScreen() {
  const { may } = useCurrent()
  return may("order.view") ? <Orders /> : <NoOrders />
}

function Orders() {
  const { t } = useTranslation()
  const { may } = useCurrent()
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const filters = useOrderFilters()
  const q = params.get("q")
  const columns = useColumns()
  return (
    <Screen
      title={t("orders.title")}
      actions={
        <>
          <Action onClick={() => void navigate("/orders/totals")}>
            {t("orders.totals")}
          </Action>
          <SaveFile
            path="/store/b2b/orders/export"
            query={{ ...filters, ...(q ? { q } : {}) }}
            name="orders.csv"
          >
            {t("orders.export")}
          </SaveFile>
        </>
      }
    >
      <Card flush>
        <List<OrdersAnswer, OrderEntry>
          label={t("orders.title")}
          path="/store/b2b/orders"
          query={filters}
          rows={({ orders }) => orders}
          id={({ id }) => id}
          search={t("orders.search")}
          filters={<OrderFilters />}
          wide
          columns={columns.filter(
            ({ key }) => key !== "by" || may("order.view_all")
          )}
          to={({ id }) => `/orders/${id}`}
          empty={<Empty title={t("orders.none")} text={t("orders.noneText")} />}
        />
      </Card>
    </Screen>
  )
}

function useColumns(): (Column<OrderEntry> & { key?: string })[] {
  const { t } = useTranslation()
  const { instant, money } = useFormat()
  return [
    {
      label: t("orders.order"),
      cell: (order) =>
        [numberOf(order), order.erp_number].filter(Boolean).join(" · "),
    },
    { label: t("orders.date"), cell: ({ placed_at }) => instant(placed_at) },
    {
      key: "by",
      label: t("orders.by"),
      cell: ({ member }) => member.name,
    },
    { label: t("orders.site"), cell: ({ ship_to }) => ship_to?.name ?? "–" },
    { label: t("orders.job"), cell: ({ project }) => project?.name ?? "–" },
    { label: t("orders.poNumber"), cell: ({ po_number }) => po_number ?? "–" },
    {
      label: t("orders.total"),
      end: true,
      cell: ({ total, currency_code }) => money(total, currency_code),
    },
    {
      label: t("orders.state"),
      cell: (order) => <Mark state={stateOf(order)} />,
    },
  ]
}
