import type { Transaction } from "../../../utils/transaction"

/** Keeps a request as it is to the end of the transaction. */
export async function lockRequest(trx: Transaction, id: string): Promise<void> {
  await trx.raw(
    `SELECT id FROM b2b_approval_request
     WHERE id = :id AND deleted_at IS NULL FOR UPDATE`,
    { id }
  )
}

/** An approval that another one of the same cart follows holds no longer. */
export async function supersedeEarlier(
  trx: Transaction,
  request: { id: string; cart_id: string }
): Promise<void> {
  await trx.raw(
    `UPDATE b2b_approval_request SET status = 'superseded', updated_at = now()
     WHERE cart_id = :cart_id AND id <> :id AND status = 'approved'
       AND deleted_at IS NULL`,
    request
  )
}

/** Takes the waiting requests that were not looked at for longest, once. */
export async function takeToWatch(
  trx: Transaction,
  now: Date,
  most: number
): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `UPDATE b2b_approval_request SET watched_at = :now WHERE id IN (
       SELECT id FROM b2b_approval_request
       WHERE status = 'pending' AND deleted_at IS NULL
       ORDER BY watched_at LIMIT :most FOR UPDATE SKIP LOCKED)
     RETURNING id`,
    { now, most }
  )
  return rows.map(({ id }) => id)
}
