import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CalendarDay } from "../../../utils/calendar-day"

/** A price that was given on a line of an order, and what that gave away. */
export type GivenAway = {
  id: string
  order_id: string
  display_id: number
  placed_at: Date
  account_id: string
  account_number: string | null
  company_id: string
  company_name: string
  variant_id: string
  title: string
  quantity: number
  own_price: string
  given_price: string
  given_away: string
  currency_code: string
  reason_code: string
  note: string | null
}

/** What somebody gave away in orders of one currency. */
export type GivenAwayTotal = {
  actor_id: string
  actor_name: string
  /** Null: a clerk. */
  sales_rep_id: string | null
  currency_code: string
  given_away: string
  lines: number
  orders: number
}

type Days = { from?: CalendarDay | undefined; to?: CalendarDay | undefined }
type Page = { limit: number; offset: number }
type Counted<Row> = { rows: Row[]; count: number }

const GIVEN_AWAY =
  "(o.own_price - o.given_price) * LEAST(o.quantity, l.quantity)"

/**
 * Prices that stood when their orders were placed, by the sales office's calendar. A
 * completed cart keeps its lines, and less may have been ordered than was allowed.
 */
const PLACED = `b2b_price_override o
  JOIN b2b_order_header h ON h.id = o.order_header_id AND h.placed_at IS NOT NULL
    AND h.deleted_at IS NULL
  JOIN "order" ord ON ord.id = h.order_id AND ord.canceled_at IS NULL
  JOIN b2b_sales_office s ON s.id = o.office_id
  JOIN cart_line_item l ON l.id = o.line_item_id AND l.deleted_at IS NULL
  WHERE o.withdrawn_at IS NULL AND o.deleted_at IS NULL
    AND (CAST(:from AS text) IS NULL OR
      to_char(h.placed_at AT TIME ZONE s.time_zone, 'YYYY-MM-DD') >= :from)
    AND (CAST(:to AS text) IS NULL OR
      to_char(h.placed_at AT TIME ZONE s.time_zone, 'YYYY-MM-DD') <= :to)`

async function read<Row>(
  container: MedusaContainer,
  sql: string,
  values: Record<string, string | number | null>
): Promise<Counted<Row>> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: (Row & { count: string })[] }>(
    `${sql} LIMIT :limit OFFSET :offset`,
    values
  )
  return {
    rows: rows.map((row): Row => row),
    count: Number(rows[0]?.count ?? 0),
  }
}

/** What a rep gave on single lines of placed orders, the latest first. */
export async function givenAwayBy(
  container: MedusaContainer,
  repId: string,
  { from, to }: Days,
  page: Page
): Promise<Counted<GivenAway>> {
  return await read<GivenAway>(
    container,
    `SELECT x.*, a.number AS account_number, c.name AS company_name
     FROM (SELECT o.id, h.order_id, h.display_id, h.placed_at, o.account_id,
         o.company_id, o.variant_id, o.title, o.own_price, o.given_price,
         CAST(LEAST(o.quantity, l.quantity) AS integer) AS quantity,
         ${GIVEN_AWAY} AS given_away, o.currency_code, o.reason_code, o.note,
         count(*) OVER () AS count
       FROM ${PLACED} AND o.actor_id = :rep) x
     JOIN b2b_account a ON a.id = x.account_id
     JOIN b2b_company c ON c.id = x.company_id
     ORDER BY x.placed_at DESC, x.id`,
    { rep: repId, from: from ?? null, to: to ?? null, ...page }
  )
}

/** What everybody gave away in those days, the most first, by currency. */
export async function givenAwayTotals(
  container: MedusaContainer,
  { from, to }: Days,
  page: Page
): Promise<Counted<GivenAwayTotal>> {
  return await read<GivenAwayTotal>(
    container,
    `SELECT o.actor_id, max(o.actor_name) AS actor_name,
       max(o.sales_rep_id) AS sales_rep_id, o.currency_code,
       sum(${GIVEN_AWAY}) AS given_away, CAST(count(*) AS integer) AS lines,
       CAST(count(DISTINCT h.order_id) AS integer) AS orders,
       count(*) OVER () AS count
     FROM ${PLACED}
     GROUP BY o.actor_id, o.currency_code
     ORDER BY given_away DESC, o.actor_id, o.currency_code`,
    { from: from ?? null, to: to ?? null, ...page }
  )
}
