import type { TransmissionRow, TransmissionStatus } from "../types"
import type { Transaction } from "../../../utils/transaction"

export async function lockTransmission(
  trx: Transaction,
  id: string
): Promise<{ id: string; status: TransmissionStatus } | null> {
  const { rows } = await trx.raw<{
    rows: { id: string; status: TransmissionStatus }[]
  }>(
    `SELECT id, status FROM b2b_erp_transmission
     WHERE id = :id AND deleted_at IS NULL FOR UPDATE`,
    { id }
  )
  return rows[0] ?? null
}

/** As new, and due now; what was said so far stays in its attempts. */
export async function resetTransmission(
  trx: Transaction,
  id: string,
  now: Date
): Promise<TransmissionRow> {
  const { rows } = await trx.raw<{ rows: [TransmissionRow] }>(
    `UPDATE b2b_erp_transmission
     SET status = 'pending', claim_count = 0, attempt_count = 0, reason = NULL,
       next_attempt_at = :now, updated_at = :now
     WHERE id = :id RETURNING *`,
    { id, now }
  )
  return rows[0]
}

/** Moves the end of a lease, if the worker still holds it. */
export async function extendLease(
  trx: Transaction,
  lease: { id: string; lease_token: string; until: Date; now: Date }
): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `UPDATE b2b_erp_transmission
     SET locked_until = :until, next_attempt_at = :until, updated_at = :now
     WHERE id = :id AND lease_token = :lease_token AND status = 'sending'
     RETURNING id`,
    lease
  )
  return rows.length > 0
}

/** Takes back a row that no worker has ever claimed. */
export async function deleteUnclaimed(
  trx: Transaction,
  id: string
): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `DELETE FROM b2b_erp_transmission t
     WHERE t.id = :id AND t.status = 'pending' AND t.claimed_at IS NULL
     RETURNING t.id`,
    { id }
  )
  return rows.length > 0
}
