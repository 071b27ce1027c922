import { generateEntityId } from "@medusajs/framework/utils"
import type { BulkChange, BulkOutcome } from "../../../utils/bulk/bulk-table"
import type { Transaction } from "../../../utils/transaction"
import type { BatchStatus } from "../domain/batch-status"
import type { PlannedChange } from "../domain/diff-row"
import type { ImportKind } from "../domain/kinds"
import { COUNT_CHANGES, ENTITY_RANK } from "./sql"

export type BatchInTurn = {
  id: string
  kind: ImportKind
  status: BatchStatus
  rows_done: number
  file_name: string
  counts: Record<string, number> | null
}

/** A change that is to be applied, or to be taken back. */
export type PendingChange = BulkChange & { change_id: string; entity: string }

/** Changes, each with an id, as JSON. */
export function plannedText(changes: PlannedChange[]): string {
  return JSON.stringify(
    changes.map((change) => ({
      ...change,
      id: generateEntityId("", "impch"),
    }))
  )
}

/**
 * One worker's turn at the imports: while it lasts, nobody else works on any of
 * them, in whatever process. It ends with the transaction that it is made of, and
 * so with the process: nothing has to expire.
 */
export class ImportTurn {
  constructor(private readonly trx: Transaction) {}

  /** Takes the turn. @returns false where somebody else has it */
  async take(): Promise<boolean> {
    const { rows } = await this.trx.raw<{ rows: { taken: boolean }[] }>(
      `SELECT pg_try_advisory_xact_lock(hashtext('b2b_import')) AS taken`
    )
    return rows[0]?.taken === true
  }

  /** The batch, locked against a click on "apply" or "undo"; null if it moved on. */
  async lockBatch(
    id: string,
    status: BatchStatus
  ): Promise<BatchInTurn | null> {
    const { rows } = await this.trx.raw<{ rows: BatchInTurn[] }>(
      `SELECT id, kind, status, rows_done, file_name, counts
       FROM b2b_import_batch
       WHERE id = :id AND status = :status AND deleted_at IS NULL FOR UPDATE`,
      { id, status }
    )
    return rows[0] ?? null
  }

  /**
   * Writes what the dry run found for the file's next rows.
   * @param changes as `plannedText` makes them
   */
  async addPlanned(
    batchId: string,
    changes: string,
    read: { rows: number; now: Date }
  ): Promise<void> {
    await this.trx.raw(
      `INSERT INTO b2b_import_change
         (id, batch_id, line, entity, entity_key, entity_id, action, before,
          after, message, created_at, updated_at)
       SELECT r.id, :batchId, r.line, r.entity, r.entity_key, r.entity_id,
         r.action, r.before, r.after, r.message, :now, :now
       FROM jsonb_to_recordset(CAST(:changes AS jsonb)) AS r(
         id text, line integer, entity text, entity_key text, entity_id text,
         action text, before jsonb, after jsonb, message text)`,
      { batchId, now: read.now, changes }
    )
    await this.advance(batchId, read.rows, read.now)
  }

  async advance(batchId: string, rows: number, now: Date): Promise<void> {
    await this.trx.raw(
      `UPDATE b2b_import_batch
       SET rows_done = rows_done + :rows, updated_at = :now WHERE id = :batchId`,
      { batchId, rows, now }
    )
  }

  /** What is still to be applied, in the file's order, parents first. */
  async toApply(batchId: string, limit: number): Promise<PendingChange[]> {
    return await this.pending(
      `action IN ('new', 'changed') AND applied_at IS NULL`,
      `line, ${ENTITY_RANK}, id`,
      { batchId, limit }
    )
  }

  /** What is still to be taken back, from the file's end, children first. */
  async toUndo(batchId: string, limit: number): Promise<PendingChange[]> {
    return await this.pending(
      `action IN ('new', 'changed') AND applied_at IS NOT NULL
       AND message IS NULL`,
      `line DESC, ${ENTITY_RANK} DESC, id DESC`,
      { batchId, limit }
    )
  }

  private async pending(
    condition: string,
    order: string,
    page: { batchId: string; limit: number }
  ): Promise<PendingChange[]> {
    const { rows } = await this.trx.raw<{ rows: PendingChange[] }>(
      `SELECT id AS change_id, entity, entity_id AS id, before, after
       FROM b2b_import_change
       WHERE batch_id = :batchId AND deleted_at IS NULL AND ${condition}
       ORDER BY ${order} LIMIT :limit`,
      page
    )
    return rows
  }

  /** Notes how changes were applied; a refused one becomes a conflict. */
  async recordApplied(
    batchId: string,
    outcomes: (BulkOutcome & { change_id: string })[],
    now: Date
  ): Promise<void> {
    await this.trx.raw(
      `UPDATE b2b_import_change c
       SET applied_at = CASE WHEN r.outcome = 'refused' THEN NULL
             ELSE CAST(:now AS timestamptz) END,
         action = CASE WHEN r.outcome = 'refused' THEN 'conflicting'
             ELSE c.action END,
         message = r.message, updated_at = :now
       FROM jsonb_to_recordset(CAST(:outcomes AS jsonb))
         AS r(change_id text, outcome text, message text)
       WHERE c.id = r.change_id`,
      { outcomes: JSON.stringify(outcomes), now }
    )
    await this.advance(batchId, outcomes.length, now)
  }

  /** Notes what was taken back; a refused change stays applied, and says why. */
  async recordUndone(
    batchId: string,
    outcomes: (BulkOutcome & { change_id: string })[],
    now: Date
  ): Promise<void> {
    await this.trx.raw(
      `UPDATE b2b_import_change c
       SET applied_at = CASE WHEN r.outcome = 'refused' THEN c.applied_at END,
         message = r.message, updated_at = :now
       FROM jsonb_to_recordset(CAST(:outcomes AS jsonb))
         AS r(change_id text, outcome text, message text)
       WHERE c.id = r.change_id`,
      { outcomes: JSON.stringify(outcomes), now }
    )
    await this.advance(batchId, outcomes.length, now)
  }

  /** Ends a phase: the counts are taken from the changes. */
  async finish(
    batchId: string,
    status: "previewed" | "applied" | "undone",
    now: Date
  ): Promise<Record<string, number>> {
    const { rows } = await this.trx.raw<{
      rows: { counts: Record<string, number> }[]
    }>(
      `UPDATE b2b_import_batch b
       SET status = :status, counts = found.counts, failure = NULL,
         rows_total = found.total, rows_done = found.total, updated_at = :now,
         applied_at = CASE WHEN :status = 'applied'
           THEN CAST(:now AS timestamptz) ELSE b.applied_at END,
         undone_at = CASE WHEN :status = 'undone'
           THEN CAST(:now AS timestamptz) END,
         source = CASE WHEN found.messages = 0 AND :status <> 'previewed'
           THEN NULL ELSE b.source END
       FROM (${COUNT_CHANGES}) found
       WHERE b.id = :batchId RETURNING found.counts`,
      { batchId, status, now }
    )
    return rows[0]?.counts ?? {}
  }
}
