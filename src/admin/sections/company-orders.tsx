import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminPage } from "../../api/admin/b2b/types"
import type { AdminCompanyOrder } from "../answers"
import { useFilters } from "../hooks/use-filters"
import { ListTable } from "../kit/list-table"
import { money } from "../kit/money"
import { useFormat } from "../kit/use-format"
import {
  CompanyOrderFilters,
  ORDER_FILTERS,
  ORDERS_PREFIX,
} from "./company-order-filters"

type Answer = AdminPage & { orders: AdminCompanyOrder[] }

/** What the company ordered, all members and offices. */
export function CompanyOrders({ companyId }: { companyId: string }) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const { values } = useFilters(ORDER_FILTERS, ORDERS_PREFIX)
  return (
    <>
      <CompanyOrderFilters companyId={companyId} />
      <ListTable<Answer, AdminCompanyOrder>
        title={t("orders.title")}
        subtitle={t("orders.searchHint")}
        prefix={ORDERS_PREFIX}
        query={values}
        path={`/admin/b2b/companies/${companyId}/orders`}
        rows={(answer) => answer.orders}
        rowId={(order) => order.id}
        href={(order) => `/orders/${order.id}`}
        columns={[
          {
            id: "display_id",
            label: t("orders.number"),
            cell: ({ display_id }) =>
              display_id === null ? "-" : `#${display_id}`,
          },
          {
            id: "erp_number",
            label: t("orders.erpNumber"),
            cell: (order) => order.erp_number ?? "-",
          },
          {
            id: "placed_at",
            label: t("orders.placedAt"),
            sortable: true,
            cell: (order) => (
              <div className="flex items-center gap-x-2">
                {format.date(order.placed_at)}
                {order.cancelled_at !== null && (
                  <StatusBadge color="grey">
                    {t("orders.cancelled")}
                  </StatusBadge>
                )}
              </div>
            ),
          },
          {
            id: "po_number",
            label: t("order.poNumber"),
            cell: (order) => order.po_number ?? "-",
          },
          {
            id: "member",
            label: t("order.member"),
            cell: (order) => order.member.name,
          },
          {
            id: "ship_to",
            label: t("order.shipTo"),
            cell: ({ ship_to }) => ship_to?.code ?? ship_to?.name ?? "-",
          },
          {
            id: "project",
            label: t("order.project"),
            cell: ({ project }) => project?.code ?? "-",
          },
          {
            id: "total",
            label: t("orders.total"),
            align: "right",
            cell: (order) => money(order.total, order.currency_code),
          },
        ]}
        empty={{
          heading: t("orders.empty"),
          description: t("orders.emptyHint"),
        }}
      />
    </>
  )
}
