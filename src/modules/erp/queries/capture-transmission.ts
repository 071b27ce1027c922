import { generateEntityId } from "@medusajs/framework/utils"
import type { TransmissionRow } from "../types"
import type { Transaction } from "../../../utils/transaction"

export type TransmissionToInsert = Pick<
  TransmissionRow,
  "connection_id" | "kind" | "subject_id" | "key" | "payload" | "payload_hash"
> & { now: Date }

type Inserted = { transmission: TransmissionRow; created: boolean }

/** PostgreSQL's code for a row that points to none. */
const FOREIGN_KEY_VIOLATION = "23503"

/** True where the connection that a row names does not exist. */
export function isMissingConnection(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    error.code === FOREIGN_KEY_VIOLATION
  )
}

/** Inserts the row unless its subject has one already; null: the key is taken. */
export async function insertTransmission(
  trx: Transaction,
  row: TransmissionToInsert
): Promise<Inserted | null> {
  const inserted = await trx.raw<{ rows: TransmissionRow[] }>(
    `INSERT INTO b2b_erp_transmission
       (id, connection_id, kind, subject_id, key, payload, payload_hash,
        next_attempt_at, created_at, updated_at)
     VALUES
       (:id, :connection_id, :kind, :subject_id, :key, CAST(:payload AS jsonb),
        :payload_hash, :now, :now, :now)
     ON CONFLICT DO NOTHING
     RETURNING *`,
    {
      ...row,
      id: generateEntityId("", "trns"),
      payload: JSON.stringify(row.payload),
    }
  )
  const [created] = inserted.rows
  if (created) {
    return { transmission: created, created: true }
  }
  const existing = await trx.raw<{ rows: TransmissionRow[] }>(
    `SELECT * FROM b2b_erp_transmission
     WHERE connection_id = :connection_id AND kind = :kind
       AND subject_id = :subject_id AND deleted_at IS NULL`,
    {
      connection_id: row.connection_id,
      kind: row.kind,
      subject_id: row.subject_id,
    }
  )
  const [transmission] = existing.rows
  return transmission ? { transmission, created: false } : null
}
