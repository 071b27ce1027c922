import type { Connection } from "../../../utils/connection"

/**
 * Binds a cart's header to its order, whose sums the completion's mark has noted.
 * Without them the number is left out too: by that the sweep finds it.
 * @returns the header's id; null: the cart has none, or it is bound already
 */
export async function bindOrder(
  connection: Connection,
  input: {
    cart_id: string
    order_id: string
    display_id: number | null
    now: Date
  }
): Promise<string | null> {
  const { rows } = await connection.raw<{ rows: { id: string }[] }>(
    `UPDATE b2b_order_header
     SET order_id = :order_id, placed_at = :now, updated_at = :now,
       display_id = CASE WHEN total IS NULL THEN NULL
         ELSE CAST(:display_id AS int) END
     WHERE cart_id = :cart_id AND order_id IS NULL AND deleted_at IS NULL
     RETURNING id`,
    input
  )
  return rows[0]?.id ?? null
}
