import type { Connection } from "../../../utils/connection"
import {
  historyConditions,
  type OrderHistoryFilters,
  type OrderHistoryScope,
} from "./history-conditions"

export const ORDER_HISTORY_GROUPS = [
  "project",
  "ship_to",
  "member",
  "month",
] as const

export type OrderHistoryGroup = (typeof ORDER_HISTORY_GROUPS)[number]

/**
 * What was ordered under one key: a project's, ship-to's or member's id (null:
 * without), or a month, `YYYY-MM`. Amounts are decimal text, and null where the
 * asker may not see those of each of its orders.
 */
export type OrderHistoryTotal = {
  key: string | null
  currency_code: string
  orders: number
  net_total: string | null
  total: string | null
}

const KEYS: Record<OrderHistoryGroup, string> = {
  project: "h.project_id",
  ship_to: "h.ship_to_id",
  member: "h.member_id",
  month: "to_char(h.placed_at AT TIME ZONE o.time_zone, 'YYYY-MM')",
}

/**
 * Sums of the orders that are not cancelled, per key and currency. Months come
 * latest first; the rest by the net total, and by the number of orders where that
 * is hidden: an order by hidden sums would tell them.
 */
export async function totalOrderHistory(
  connection: Connection,
  scope: OrderHistoryScope,
  filters: OrderHistoryFilters,
  page: { group_by: OrderHistoryGroup; limit: number; offset: number }
): Promise<{ rows: OrderHistoryTotal[]; count: number }> {
  const { sql, bindings } = historyConditions(scope, filters)
  const groups = `SELECT ${KEYS[page.group_by]} AS key,
      coalesce(h.currency_code, o.currency_code) AS currency_code,
      CAST(count(*) AS int) AS orders,
      CASE WHEN bool_and(h.account_id = ANY(:priced_account_ids))
        THEN coalesce(sum(h.net_total), 0) END AS net_total,
      CASE WHEN bool_and(h.account_id = ANY(:priced_account_ids))
        THEN coalesce(sum(h.total), 0) END AS total
    ${sql} AND h.cancelled_at IS NULL
    GROUP BY 1, 2`
  const sort =
    page.group_by === "month"
      ? "g.key DESC"
      : "g.net_total DESC NULLS LAST, g.orders DESC, g.key"
  const { rows } = await connection.raw<{
    rows: (OrderHistoryTotal & { groups: number })[]
  }>(
    `SELECT g.*, CAST(count(*) OVER () AS int) AS groups FROM (${groups}) g
     ORDER BY ${sort}, g.currency_code
     LIMIT :limit OFFSET :offset`,
    { ...bindings, limit: page.limit, offset: page.offset }
  )
  return { rows, count: rows[0]?.groups ?? 0 }
}
