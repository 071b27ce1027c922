import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Whose orders: with an account its own, else a company's, else an office's. */
export type PastOrdersOf = {
  office_id: string | null
  company_id: string | null
  account_id: string | null
}

/** A placed order with what triggers look at. `total` is exact decimal text. */
export type PastOrder = {
  order_id: string
  display_id: number | null
  account_id: string
  company_id: string
  placed_at: Date
  currency_code: string
  total: string
  first_order: boolean
  new_ship_to: boolean
  /** Variants whose price was given by hand. */
  overridden: string[]
}

/** The orders that were placed since then and stand, oldest first. */
export async function pastOrders(
  container: MedusaContainer,
  of: PastOrdersOf,
  since: Date
): Promise<PastOrder[]> {
  const narrowed = (["office_id", "company_id", "account_id"] as const).filter(
    (column) => of[column] !== null
  )
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: PastOrder[] }>(
      `SELECT h.order_id, h.display_id, h.account_id, h.company_id, h.placed_at,
         h.currency_code, CAST(h.total AS text) AS total,
         NOT EXISTS (SELECT FROM b2b_order_header e
           WHERE e.account_id = h.account_id AND ${BEFORE}) AS first_order,
         h.ship_to_id IS NOT NULL AND NOT EXISTS (SELECT FROM b2b_order_header e
           WHERE e.member_id = h.member_id AND e.ship_to_id = h.ship_to_id
             AND ${BEFORE}) AS new_ship_to,
         ARRAY(SELECT DISTINCT o.variant_id FROM b2b_price_override o
           WHERE o.order_header_id = h.id AND o.withdrawn_at IS NULL
             AND o.deleted_at IS NULL) AS overridden
       FROM b2b_order_header h
       WHERE h.placed_at >= :since AND h.order_id IS NOT NULL
         AND h.cancelled_at IS NULL AND h.total IS NOT NULL
         AND h.currency_code IS NOT NULL AND h.deleted_at IS NULL
         ${narrowed.map((column) => `AND h.${column} = :${column}`).join(" ")}
       ORDER BY h.placed_at, h.id`,
      {
        since,
        ...Object.fromEntries(narrowed.map((column) => [column, of[column]])),
      }
    )
  return rows
}

const BEFORE = `(e.placed_at, e.id) < (h.placed_at, h.id)
  AND e.cancelled_at IS NULL AND e.deleted_at IS NULL`

/** What is in orders, as items of a basket: the variant, or the title of a line without. */
export async function itemsOf(
  container: MedusaContainer,
  orderIds: string[]
): Promise<Map<string, Map<string, string>>> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { order_id: string; item: string; title: string }[] }>(
      `SELECT DISTINCT i.order_id, coalesce(l.variant_id, l.title) AS item, l.title
       FROM "order" o
       JOIN order_item i ON i.order_id = o.id AND i.version = o.version
         AND i.deleted_at IS NULL AND i.quantity > 0
       JOIN order_line_item l ON l.id = i.item_id AND l.deleted_at IS NULL
       WHERE o.id = ANY(CAST(:ids AS text[]))`,
      { ids: orderIds }
    )
  const items = new Map<string, Map<string, string>>()
  for (const { order_id, item, title } of rows) {
    const own = items.get(order_id) ?? new Map<string, string>()
    items.set(order_id, own.set(item, title))
  }
  return items
}
