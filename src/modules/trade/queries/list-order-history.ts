import type { OrderHeaderRow } from "../types"
import type { Connection } from "../../../utils/connection"
import {
  historyConditions,
  type OrderHistoryFilters,
  type OrderHistoryScope,
} from "./history-conditions"

export const ORDER_HISTORY_ORDERS = [
  "placed_at",
  "display_id",
  "po_number",
] as const

type Amount = "net_total" | "tax_total" | "total"

/**
 * One order of the history. Amounts are decimal text, and null where the asker may
 * not see those of its account. `cursor` is where the next page starts.
 */
export type OrderHistoryRow = Pick<
  OrderHeaderRow,
  | "display_id"
  | "erp_number"
  | "account_id"
  | "company_id"
  | "office_id"
  | "member_id"
  | "ship_to_id"
  | "project_id"
  | "po_number"
  | "currency_code"
  | "cancelled_at"
> & {
  order_id: string
  placed_at: Date
  office_name: string
  cursor: OrderHistoryCursor
} & Record<Amount, string | null>

/** The order that a page ended with; `placed_at` to the microsecond. */
export type OrderHistoryCursor = { placed_at: string; id: string }

export type OrderHistoryPage = {
  order: { column: (typeof ORDER_HISTORY_ORDERS)[number]; descending: boolean }
  limit: number
  offset: number
}

const COLUMNS = `h.order_id, h.display_id, h.erp_number, h.account_id,
  h.company_id, h.office_id, h.member_id, h.ship_to_id, h.project_id,
  h.po_number, h.placed_at, h.cancelled_at, o.name AS office_name,
  coalesce(h.currency_code, o.currency_code) AS currency_code,
  CASE WHEN h.account_id = ANY(:priced_account_ids) THEN h.net_total END AS net_total,
  CASE WHEN h.account_id = ANY(:priced_account_ids) THEN h.tax_total END AS tax_total,
  CASE WHEN h.account_id = ANY(:priced_account_ids) THEN h.total END AS total,
  json_build_object('placed_at', CAST(h.placed_at AS text), 'id', h.id) AS cursor`

/** One page, and how many orders there are in all. */
export async function listOrderHistory(
  connection: Connection,
  scope: OrderHistoryScope,
  filters: OrderHistoryFilters,
  { order, limit, offset }: OrderHistoryPage
): Promise<{ rows: OrderHistoryRow[]; count: number }> {
  const { sql, bindings } = historyConditions(scope, filters)
  const direction = order.descending ? "DESC" : "ASC"
  // The index on placed_at has PostgreSQL's own order of nulls, and there are none.
  const nulls =
    order.column === "placed_at"
      ? ""
      : `NULLS ${order.descending ? "LAST" : "FIRST"}`
  const [page, counted] = await Promise.all([
    connection.raw<{ rows: OrderHistoryRow[] }>(
      `SELECT ${COLUMNS} ${sql}
       ORDER BY h.${order.column} ${direction} ${nulls}, h.id ${direction}
       LIMIT :limit OFFSET :offset`,
      { ...bindings, limit, offset }
    ),
    connection.raw<{ rows: [{ count: number }] }>(
      `SELECT CAST(count(*) AS int) AS count ${sql}`,
      bindings
    ),
  ])
  return { rows: page.rows, count: counted.rows[0].count }
}

/** The orders after a cursor, latest first: a page costs the same however far it is. */
export async function readOrderHistory(
  connection: Connection,
  scope: OrderHistoryScope,
  filters: OrderHistoryFilters,
  page: { after: OrderHistoryCursor | null; limit: number }
): Promise<OrderHistoryRow[]> {
  const { sql, bindings } = historyConditions(scope, filters)
  const after = page.after
    ? "AND (h.placed_at, h.id) < (CAST(:after_placed_at AS timestamptz), :after_id)"
    : ""
  const { rows } = await connection.raw<{ rows: OrderHistoryRow[] }>(
    `SELECT ${COLUMNS} ${sql} ${after}
     ORDER BY h.placed_at DESC, h.id DESC
     LIMIT :limit`,
    {
      ...bindings,
      limit: page.limit,
      ...(page.after && {
        after_placed_at: page.after.placed_at,
        after_id: page.after.id,
      }),
    }
  )
  return rows
}
