import type { MedusaContainer } from "@medusajs/framework/types"
import {
  TRADE_MODULE,
  type OrderHistoryScope,
  type OrderHistoryTotal,
  type TradeModuleService,
} from "../../../modules/trade"
import { amount } from "./list-orders"
import { readNames, type Names } from "./names"
import { historyFilters, type OrderHistoryQuery } from "./search"

type Page = Parameters<TradeModuleService["totalOrderHistory"]>[2]

/** Sums of a company's orders by project, ship-to, member or month, with names. */
export async function totalOrders(
  container: MedusaContainer,
  scope: OrderHistoryScope,
  query: OrderHistoryQuery,
  page: Page
) {
  const filters = await historyFilters(container, scope.company_id, query)
  const { rows, count } = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .totalOrderHistory(scope, filters, page)
  const names = await readNames(
    container,
    page.group_by === "month"
      ? []
      : rows.map(({ key }) => ({ [`${page.group_by}_id`]: key }))
  )
  return {
    totals: rows.map((row) => ({
      key: row.key,
      name: nameOf(row, page.group_by, names),
      currency_code: row.currency_code,
      orders: row.orders,
      net_total: amount(row.net_total),
      total: amount(row.total),
    })),
    count,
  }
}

function nameOf(
  { key }: OrderHistoryTotal,
  groupBy: Page["group_by"],
  names: Names
): string | null {
  if (key === null || groupBy === "month") {
    return key
  }
  return groupBy === "member"
    ? names.member(key)
    : (names[groupBy](key)?.name ?? key)
}
