import { generateEntityId } from "@medusajs/framework/utils"
import type { EndedAttempt, TransmissionEnd } from "../domain/transmission-end"
import type { TransmissionRow } from "../types"
import type { Transaction } from "../../../utils/transaction"

export type LeasedTransmission = Pick<
  TransmissionRow,
  "id" | "connection_id" | "claim_count" | "claimed_at" | "attempt_count"
> & { max_attempts: number | null }

/**
 * Locks those rows whose lease is still the one that the worker holds. A worker
 * that comes late, when another one has taken the row, finds nothing.
 */
export async function lockLeased(
  trx: Transaction,
  leases: { id: string; lease_token: string }[]
): Promise<LeasedTransmission[]> {
  const { rows } = await trx.raw<{ rows: LeasedTransmission[] }>(
    `SELECT t.id, t.connection_id, t.claim_count, t.claimed_at,
       t.attempt_count, c.max_attempts
     FROM jsonb_to_recordset(CAST(:leases AS jsonb)) AS l(id text, lease_token text)
     JOIN b2b_erp_transmission t
       ON t.id = l.id AND t.lease_token = l.lease_token
     JOIN b2b_erp_connection c ON c.id = t.connection_id
     WHERE t.status = 'sending'
     ORDER BY t.id
     FOR UPDATE OF t`,
    { leases: JSON.stringify(leases) }
  )
  return rows
}

/** Ends the attempts of locked rows: one statement for the rows, one for these. */
export async function endAttempts(
  trx: Transaction,
  ends: TransmissionEnd[],
  now: Date
): Promise<TransmissionRow[]> {
  if (ends.length === 0) {
    return []
  }
  const { rows } = await trx.raw<{ rows: TransmissionRow[] }>(
    `UPDATE b2b_erp_transmission t
     SET status = e.status, claim_count = e.claim_count,
       attempt_count = e.attempt_count, next_attempt_at = e.next_attempt_at,
       reason = e.reason, delivered_at = e.delivered_at,
       external_reference = e.external_reference, result = e.result,
       lease_token = NULL, locked_until = NULL, updated_at = :now
     FROM jsonb_to_recordset(CAST(:ends AS jsonb)) AS e(
       id text, status text, claim_count int, attempt_count int,
       next_attempt_at timestamptz, reason text, delivered_at timestamptz,
       external_reference text, result jsonb
     )
     WHERE t.id = e.id
     RETURNING t.*`,
    { ends: JSON.stringify(ends), now }
  )
  await insertAttempts(
    trx,
    ends.map(({ id, attempt }) => ({ transmission_id: id, ...attempt })),
    now
  )
  return rows
}

type AttemptToInsert = EndedAttempt & { transmission_id: string }

/** Numbers each attempt after the last; its transmission's row is locked. */
export async function insertAttempts(
  trx: Transaction,
  attempts: AttemptToInsert[],
  now: Date
): Promise<void> {
  if (attempts.length === 0) {
    return
  }
  const withIds = attempts.map((attempt) => ({
    ...attempt,
    id: generateEntityId("", "atmp"),
  }))
  await trx.raw(
    `INSERT INTO b2b_erp_attempt
       (id, transmission_id, number, started_at, ended_at, outcome, message,
        detail, created_at, updated_at)
     SELECT a.id, a.transmission_id, coalesce(last.number, 0) + 1,
       a.started_at, a.ended_at, a.outcome, a.message, a.detail,
       CAST(:now AS timestamptz), CAST(:now AS timestamptz)
     FROM jsonb_to_recordset(CAST(:attempts AS jsonb)) AS a(
       id text, transmission_id text, started_at timestamptz,
       ended_at timestamptz, outcome text, message text, detail jsonb
     )
     LEFT JOIN LATERAL (
       SELECT max(number) AS number FROM b2b_erp_attempt
       WHERE transmission_id = a.transmission_id AND deleted_at IS NULL
     ) last ON true`,
    { attempts: JSON.stringify(withIds), now }
  )
}

export async function pauseConnections(
  trx: Transaction,
  pauses: { connection_id: string; reason: string }[],
  now: Date
): Promise<void> {
  if (pauses.length === 0) {
    return
  }
  await trx.raw(
    `UPDATE b2b_erp_connection c
     SET status = 'paused', paused_reason = p.reason, updated_at = :now
     FROM jsonb_to_recordset(CAST(:pauses AS jsonb)) AS p(connection_id text, reason text)
     WHERE c.id = p.connection_id AND c.status = 'active'`,
    { pauses: JSON.stringify(pauses), now }
  )
}
