import type { Connection } from "../../../../utils/connection"

export type NewPriceImport = {
  id: string
  kind: string
  file_name: string
  rows_total: number
  created_by: string
  requested_by: Record<string, unknown>
}

export async function createImport(
  connection: Connection,
  input: NewPriceImport
): Promise<void> {
  await connection.raw(
    `INSERT INTO b2b_price_import
       (id, kind, file_name, rows_total, created_by, requested_by)
     VALUES (:id, :kind, :file_name, :rows_total, :created_by,
       CAST(:requested_by AS jsonb))`,
    { ...input, requested_by: JSON.stringify(input.requested_by) }
  )
}

/** @returns false where it is in no state for that; of two clicks one does it */
export async function moveToApplying(
  connection: Connection,
  id: string,
  facts: { requested_by: Record<string, unknown>; now: Date }
): Promise<boolean> {
  const { rows } = await connection.raw<{ rows: unknown[] }>(
    `UPDATE b2b_price_import
     SET status = 'applying', failure = NULL, rows_done = 0, updated_at = :now,
       requested_by = CAST(:requested_by AS jsonb)
     WHERE id = :id AND deleted_at IS NULL AND counts IS NOT NULL
       AND status IN ('previewed', 'failed')
     RETURNING id`,
    { id, now: facts.now, requested_by: JSON.stringify(facts.requested_by) }
  )
  return rows.length > 0
}

export async function noteProgress(
  connection: Connection,
  id: string,
  rowsDone: number
): Promise<void> {
  await connection.raw(
    "UPDATE b2b_price_import SET rows_done = :rowsDone WHERE id = :id",
    { id, rowsDone }
  )
}

/** How long a file and its rows can be looked at and applied. */
const KEPT = "7 days"

/** Lets go of the text and rows of files that are old, or whose upload was given up. */
export async function purgeOldImports(connection: Connection): Promise<void> {
  const old = `SELECT id FROM b2b_price_import
    WHERE status NOT IN ('previewing', 'applying')
      AND updated_at < now() - interval '${KEPT}'`
  for (const table of ["b2b_price_import_row", "b2b_price_import_refusal"]) {
    await connection.raw(`DELETE FROM ${table} WHERE import_id IN (${old})`)
  }
  await connection.raw(
    `DELETE FROM b2b_price_import_chunk chunk
     WHERE import_id IN (${old}) OR (
       created_at < now() - interval '1 day'
       AND NOT EXISTS (SELECT FROM b2b_price_import WHERE id = chunk.import_id)
     )`
  )
}

/** What a row does; `before` and `after` hold the line's facts. */
export type StagedChange = {
  line: number
  action: "new" | "changed" | "unchanged" | "conflicting"
  entity_key: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  message: string | null
}

/** Rows of an import in the file's order, refused ones among them. */
export async function stagedChanges(
  connection: Connection,
  id: string,
  page: { actions: string[]; limit: number; offset: number }
): Promise<StagedChange[]> {
  const { rows } = await connection.raw<{ rows: StagedChange[] }>(
    `SELECT line, action, entity_key, before, jsonb_build_object(
         'method', method, 'base', base, 'base_schedule_id', base_schedule_id,
         'value', CAST(value AS text)
       ) AS after, NULL AS message
     FROM b2b_price_import_row
     WHERE import_id = :id AND action = ANY(CAST(:actions AS text[]))
     UNION ALL
     SELECT line, 'conflicting', entity_key, NULL, NULL, message
     FROM b2b_price_import_refusal
     WHERE import_id = :id AND 'conflicting' = ANY(CAST(:actions AS text[]))
     ORDER BY line LIMIT :limit OFFSET :offset`,
    { id, ...page }
  )
  return rows
}
