import { generateEntityId } from "@medusajs/framework/utils"
import type { Transaction } from "../../../utils/transaction"
import type { BatchStatus } from "../domain/batch-status"

type LockedBatch = {
  id: string
  status: BatchStatus
  counts: Record<string, number> | null
}

export async function lockedBatch(
  trx: Transaction,
  id: string
): Promise<LockedBatch | undefined> {
  const { rows } = await trx.raw<{ rows: LockedBatch[] }>(
    `SELECT id, status, counts FROM b2b_import_batch
     WHERE id = :id AND deleted_at IS NULL FOR UPDATE`,
    { id }
  )
  return rows[0]
}

/** Begins a phase: what is left to do in it is counted from the changes. */
export async function moveBatch(
  trx: Transaction,
  id: string,
  move: { to: BatchStatus; requested_by: Record<string, unknown>; now: Date }
): Promise<void> {
  const left =
    move.to === "undoing"
      ? "applied_at IS NOT NULL AND message IS NULL"
      : "action IN ('new', 'changed') AND applied_at IS NULL"
  await trx.raw(
    `UPDATE b2b_import_batch
     SET status = :to, requested_by = CAST(:requested_by AS jsonb),
       failure = NULL, updated_at = :now,
       rows_done = rows_total - (
         SELECT count(*) FROM b2b_import_change
         WHERE batch_id = :id AND deleted_at IS NULL AND ${left})
     WHERE id = :id`,
    { ...move, id, requested_by: JSON.stringify(move.requested_by) }
  )
}

export type PlannedKey = {
  line: number
  entity: string
  entity_key: string
  entity_id: string
  /** Of a company that the batch creates. */
  handle: string | null
  parent_id: string | null
}

/** What the dry run has planned so far, by key. */
export async function plannedKeys(
  trx: Transaction,
  batchId: string
): Promise<PlannedKey[]> {
  const { rows } = await trx.raw<{ rows: PlannedKey[] }>(
    `SELECT DISTINCT ON (entity, entity_key) line, entity, entity_key,
       entity_id, after->>'handle' AS handle, after->>'parent_id' AS parent_id
     FROM b2b_import_change
     WHERE batch_id = :batchId AND action <> 'conflicting' AND deleted_at IS NULL
     ORDER BY entity, entity_key, line`,
    { batchId }
  )
  return rows
}

export type Reported = {
  id: string
  line: number
  entity: string
  entity_key: string
  message: string
}

export async function listReported(
  trx: Transaction,
  batchId: string,
  page: { after: { line: number; id: string }; limit: number }
): Promise<Reported[]> {
  const { rows } = await trx.raw<{ rows: Reported[] }>(
    `SELECT id, line, entity, entity_key, message FROM b2b_import_change
     WHERE batch_id = :batchId AND message IS NOT NULL AND deleted_at IS NULL
       AND (line, id) > (:line, :id)
     ORDER BY line, id LIMIT :limit`,
    { batchId, limit: page.limit, ...page.after }
  )
  return rows
}

export type NewBatch = {
  kind: string
  file_name: string
  rows_total: number
  created_by: string
  requested_by: Record<string, unknown>
  source: string
}

/**
 * Takes a file in. Written past the ORM, which would copy megabytes of text
 * character by character into a statement.
 */
export async function insertBatch(
  trx: Transaction,
  batch: NewBatch
): Promise<string> {
  const id = generateEntityId("", "impo")
  await trx.raw(
    `INSERT INTO b2b_import_batch
       (id, kind, file_name, rows_total, created_by, requested_by, source)
     VALUES (:id, :kind, :file_name, :rows_total, :created_by,
       CAST(:requested_by AS jsonb), :source)`,
    { ...batch, id, requested_by: JSON.stringify(batch.requested_by) }
  )
  return id
}

export async function readSource(
  trx: Transaction,
  id: string
): Promise<string | null> {
  const { rows } = await trx.raw<{ rows: { source: string | null }[] }>(
    `SELECT source FROM b2b_import_batch WHERE id = :id`,
    { id }
  )
  return rows[0]?.source ?? null
}
