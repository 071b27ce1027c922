import type { Connection } from "./connection"

/**
 * Binds a cart's header to its order.
 * @returns the header's id; null: the cart has none, or it is bound already
 */
export async function bindOrder(
  connection: Connection,
  input: { cart_id: string; order_id: string; now: Date }
): Promise<string | null> {
  const { rows } = await connection.raw<{ rows: { id: string }[] }>(
    `UPDATE b2b_order_header
     SET order_id = :order_id, placed_at = :now, updated_at = :now
     WHERE cart_id = :cart_id AND order_id IS NULL AND deleted_at IS NULL
     RETURNING id`,
    input
  )
  return rows[0]?.id ?? null
}
