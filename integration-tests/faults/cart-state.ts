import type { Database } from "../world"

/** What there is of one cart's completion, in the order in which it comes. */
export const FACTS = [
  "begun",
  "order",
  "cart_link",
  "payment_link",
  "completed_cart",
  "reservation",
  "payment",
  "collection_status",
  "binding",
  "transmission",
  "captured_mark",
  "claim",
  "result",
] as const

export type Fact = (typeof FACTS)[number]

const QUERY = `
  SELECT h.completion_started_at IS NOT NULL AS begun,
    o.id IS NOT NULL AS order,
    EXISTS (SELECT 1 FROM order_cart l
      WHERE l.cart_id = h.cart_id AND l.deleted_at IS NULL) AS cart_link,
    EXISTS (SELECT 1 FROM order_payment_collection l
      WHERE l.order_id = o.id AND l.deleted_at IS NULL) AS payment_link,
    c.completed_at IS NOT NULL AS completed_cart,
    EXISTS (SELECT 1 FROM reservation_item r
      JOIN order_item i ON i.item_id = r.line_item_id
      WHERE i.order_id = o.id AND r.deleted_at IS NULL) AS reservation,
    EXISTS (SELECT 1 FROM payment p
      WHERE p.payment_collection_id = pc.id AND p.canceled_at IS NULL
        AND p.deleted_at IS NULL) AS payment,
    COALESCE(pc.status = 'authorized', false) AS collection_status,
    h.order_id IS NOT NULL AS binding,
    t.id IS NOT NULL AS transmission,
    h.captured_at IS NOT NULL AS captured_mark,
    COALESCE(t.status = 'sending', false) AS claim,
    COALESCE(t.status = 'delivered', false) AS result
  FROM b2b_order_header h
  JOIN cart c ON c.id = h.cart_id
  LEFT JOIN cart_payment_collection cpc
    ON cpc.cart_id = h.cart_id AND cpc.deleted_at IS NULL
  LEFT JOIN payment_collection pc ON pc.id = cpc.payment_collection_id
  LEFT JOIN "order" o ON o.metadata->>'b2b_order_header_id' = h.id
    AND o.status <> 'canceled' AND o.deleted_at IS NULL
  LEFT JOIN b2b_erp_transmission t ON t.subject_id = o.id
  WHERE h.cart_id = $1`

/** The facts that hold of a cart now; more than one standing order throws. */
export async function factsOf(
  database: Database,
  cartId: string
): Promise<Fact[]> {
  const rows = await database.sql<Record<Fact, boolean>>(QUERY, [cartId])
  const [row] = rows
  if (rows.length > 1 || !row) {
    throw new Error(`cart ${cartId} has ${rows.length} standing orders`)
  }
  return FACTS.filter((fact) => row[fact])
}

export type OrderOfCart = { id: string; display_id: number; status: string }

/** Every order ever made of this cart that was not deleted, the oldest first. */
export function ordersOf(
  database: Database,
  cartId: string
): Promise<OrderOfCart[]> {
  return database.sql<OrderOfCart>(
    `SELECT o.id, o.display_id, o.status FROM "order" o
     JOIN b2b_order_header h ON o.metadata->>'b2b_order_header_id' = h.id
     WHERE h.cart_id = $1 AND o.deleted_at IS NULL ORDER BY o.display_id`,
    [cartId]
  )
}

export function standing(orders: OrderOfCart[]): OrderOfCart[] {
  return orders.filter(({ status }) => status !== "canceled")
}
