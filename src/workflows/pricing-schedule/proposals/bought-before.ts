import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Bought } from "../../../modules/pricing-schedule"
import type { CalendarDay } from "../../../utils/calendar-day"

type Asked = {
  account_id: string | null
  /** The rep for all of whose accounts it is; null: it is for one account. */
  sales_rep_id: string | null
  office_id: string
  currency_code: string
  time_zone: string
  from: CalendarDay
  to: CalendarDay
  /** `from_quantity` in base units. */
  lines: { line_id: string; variant_id: string; from_quantity: number }[]
}

type Row = Bought & { line_id: string | null }

const WHOSE = {
  account: "h.account_id = :account_id",
  sales_rep: `h.account_id IN (SELECT a.account_id FROM b2b_rep_assignment a
      WHERE a.sales_rep_id = :sales_rep_id AND a.office_id = :office_id
        AND a.ended_at IS NULL AND a.deleted_at IS NULL)`,
}

/** What an order line came to without VAT, after discounts: of all that was ordered. */
const NET = `coalesce(i.unit_price, l.unit_price) * i.quantity
    / CASE WHEN l.is_tax_inclusive THEN 1 + tax.rate / 100 ELSE 1 END
  - coalesce((SELECT sum(d.amount
      / CASE WHEN d.is_tax_inclusive THEN 1 + tax.rate / 100 ELSE 1 END)
    FROM order_line_item_adjustment d
    WHERE d.item_id = l.id AND d.version = o.version AND d.deleted_at IS NULL), 0)`

/** What stayed with the buyer: without what came back or was written off. */
const KEPT = `i.quantity - i.return_received_quantity - i.return_dismissed_quantity
  - i.written_off_quantity`

/**
 * What was bought of these goods in placed and not cancelled orders of those days, by the
 * office's calendar, in one statement. An order line counts with the highest quantity that
 * it reaches, or, where it reaches none, as short of the lowest.
 * @returns by line, and how many orders there are in all
 */
export async function boughtBefore(
  container: MedusaContainer,
  { lines, account_id, sales_rep_id, ...asked }: Asked
): Promise<{ orders: number; byLine: Map<string, Bought> }> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Row[] }>(
      `WITH proposed AS (
         SELECT * FROM unnest(CAST(:line_ids AS text[]), CAST(:variant_ids AS text[]),
           CAST(:from_quantities AS numeric[])) AS p (line_id, variant_id, from_quantity)
       ), bought AS (
         SELECT h.order_id, l.variant_id, i.quantity AS ordered, ${KEPT} AS kept,
           (${NET}) / i.quantity * (${KEPT}) AS revenue
         FROM b2b_order_header h
         JOIN "order" o ON o.id = h.order_id AND o.canceled_at IS NULL
           AND o.deleted_at IS NULL AND o.currency_code = :currency_code
         JOIN order_item i ON i.order_id = o.id AND i.version = o.version
           AND i.deleted_at IS NULL AND i.quantity > 0
         JOIN order_line_item l ON l.id = i.item_id AND l.deleted_at IS NULL
         CROSS JOIN LATERAL (SELECT coalesce(sum(t.rate), 0) AS rate
           FROM order_line_item_tax_line t
           WHERE t.item_id = l.id AND t.deleted_at IS NULL) tax
         WHERE ${sales_rep_id === null ? WHOSE.account : WHOSE.sales_rep}
           AND h.office_id = :office_id
           AND h.placed_at >= CAST(:from AS timestamp) AT TIME ZONE :time_zone
           AND h.placed_at < (CAST(:to AS timestamp) + interval '1 day')
             AT TIME ZONE :time_zone
           AND h.cancelled_at IS NULL AND h.deleted_at IS NULL
           AND l.variant_id = ANY(CAST(:variant_ids AS text[]))
       )
       SELECT line.line_id, CAST(count(DISTINCT b.order_id) AS integer) AS orders,
         coalesce(sum(b.kept) FILTER (WHERE line.reached), 0) AS quantity,
         coalesce(sum(b.revenue) FILTER (WHERE line.reached), 0) AS revenue,
         coalesce(sum(b.kept) FILTER (WHERE NOT line.reached), 0)
           AS unreached_quantity,
         coalesce(sum(b.revenue) FILTER (WHERE NOT line.reached), 0)
           AS unreached_revenue
       FROM bought b
       CROSS JOIN LATERAL (
         SELECT p.line_id, p.from_quantity <= b.ordered AS reached
         FROM proposed p WHERE p.variant_id = b.variant_id
         ORDER BY reached DESC, abs(p.from_quantity - b.ordered), p.line_id LIMIT 1
       ) line
       WHERE b.kept > 0
       GROUP BY GROUPING SETS ((line.line_id), ())`,
      {
        ...asked,
        ...(sales_rep_id === null ? { account_id } : { sales_rep_id }),
        line_ids: lines.map(({ line_id }) => line_id),
        variant_ids: lines.map(({ variant_id }) => variant_id),
        from_quantities: lines.map(({ from_quantity }) => from_quantity),
      }
    )
  const byLine = new Map<string, Bought>()
  let orders = 0
  for (const { line_id, ...bought } of rows) {
    if (line_id === null) {
      orders = bought.orders
    } else {
      byLine.set(line_id, bought)
    }
  }
  return { orders, byLine }
}
