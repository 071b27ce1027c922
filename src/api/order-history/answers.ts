import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ORDER_HISTORY_ORDERS,
  type OrderHistoryScope,
} from "../../modules/trade"
import { listOrders } from "../../workflows/trade/history/list-orders"
import { totalOrders } from "../../workflows/trade/history/total-orders"
import type { HistoryListParams, HistoryTotalParams } from "./params"

/** The list's answer, the same for members and clerks. */
export async function answerOrders(
  container: MedusaContainer,
  scope: OrderHistoryScope,
  { order, limit, offset, ...query }: HistoryListParams
) {
  const { orders, count } = await listOrders(container, scope, query, {
    order: readOrder(order),
    limit,
    offset,
  })
  return { orders, count, offset, limit }
}

/** The totals' answer, the same for members and clerks. */
export async function answerTotals(
  container: MedusaContainer,
  scope: OrderHistoryScope,
  { group_by, limit, offset, ...query }: HistoryTotalParams
) {
  const page = { group_by, limit, offset }
  const { totals, count } = await totalOrders(container, scope, query, page)
  return { totals, count, offset, limit }
}

function readOrder(order: string) {
  const column = ORDER_HISTORY_ORDERS.find((name) => order.endsWith(name))
  return {
    column: column ?? "placed_at",
    descending: order.startsWith("-"),
  } as const
}
