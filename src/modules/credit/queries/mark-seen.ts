import type { Connection } from "../../../utils/connection"

/** Notes since when the office's books have these orders; the first time counts. */
export async function markSeen(
  connection: Connection,
  orderHeaderIds: string[],
  seenAt: Date
): Promise<void> {
  await connection.raw(
    `UPDATE b2b_credit_reservation
     SET seen_at = :seen_at, updated_at = :seen_at
     WHERE order_header_id = ANY(:ids) AND seen_at IS NULL`,
    { ids: orderHeaderIds, seen_at: seenAt }
  )
}
