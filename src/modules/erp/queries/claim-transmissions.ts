import { randomUUID } from "node:crypto"
import type { ClaimedTransmission, TransmissionRow } from "../types"
import type { Transaction } from "../../../utils/transaction"

export type DueTransmission = Pick<
  TransmissionRow,
  "id" | "status" | "claim_count" | "claimed_at" | "attempt_count"
>

/**
 * Locks what is due on active connections, and passes over what another worker
 * has locked. Connections take turns, so that a long queue to one ERP does not
 * hold up the others. A row whose lease has run out is due again.
 */
export async function lockDueTransmissions(
  trx: Transaction,
  input: { limit: number; now: Date }
): Promise<DueTransmission[]> {
  const { rows } = await trx.raw<{ rows: DueTransmission[] }>(
    `SELECT due.id, due.status, due.claim_count, due.claimed_at,
       due.attempt_count
     FROM b2b_erp_connection c
     CROSS JOIN LATERAL (
       SELECT t.id, t.status, t.claim_count, t.claimed_at, t.attempt_count,
         t.next_attempt_at
       FROM b2b_erp_transmission t
       WHERE t.connection_id = c.id
         AND t.status IN ('pending', 'retrying', 'sending')
         AND t.deleted_at IS NULL
         AND t.next_attempt_at <= :now
       ORDER BY t.next_attempt_at
       LIMIT :limit
       FOR UPDATE SKIP LOCKED
     ) due
     WHERE c.status = 'active' AND c.deleted_at IS NULL
     ORDER BY
       row_number() OVER (PARTITION BY c.id ORDER BY due.next_attempt_at),
       due.next_attempt_at
     LIMIT :limit`,
    input
  )
  return rows
}

/** Gives locked rows to this worker until the lease runs out. */
export async function leaseTransmissions(
  trx: Transaction,
  input: { ids: string[]; lease_ms: number; now: Date }
): Promise<ClaimedTransmission[]> {
  const { rows } = await trx.raw<{ rows: ClaimedTransmission[] }>(
    `UPDATE b2b_erp_transmission t
     SET status = 'sending', claim_count = t.claim_count + 1,
       claimed_at = :now, locked_until = :until, next_attempt_at = :until,
       lease_token = :token, updated_at = :now
     FROM b2b_erp_connection c
     WHERE t.id = ANY(:ids) AND c.id = t.connection_id
     RETURNING t.*, jsonb_build_object(
       'id', c.id, 'code', c.code, 'driver', c.driver, 'config', c.config
     ) AS connection`,
    {
      ids: input.ids,
      now: input.now,
      until: new Date(input.now.getTime() + input.lease_ms),
      token: randomUUID(),
    }
  )
  return rows
}
