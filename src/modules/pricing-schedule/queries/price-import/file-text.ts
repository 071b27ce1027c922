import type { Connection } from "../../../../utils/connection"

/** A row that is not applied, with what it said. */
export type RefusedRow = {
  line: number
  entity_key: string
  message: string
  cells: string[]
}

/** Keeps a piece of an uploaded file's text. */
export async function addChunk(
  connection: Connection,
  chunk: { import_id: string; number: number; content: string }
): Promise<void> {
  await connection.raw(
    `INSERT INTO b2b_price_import_chunk (import_id, number, content)
     VALUES (:import_id, :number, :content)`,
    chunk
  )
}

/** @returns null after the last piece */
export async function readChunk(
  connection: Connection,
  importId: string,
  number: number
): Promise<string | null> {
  const { rows } = await connection.raw<{ rows: { content: string }[] }>(
    `SELECT content FROM b2b_price_import_chunk
     WHERE import_id = :importId AND number = :number`,
    { importId, number }
  )
  return rows[0]?.content ?? null
}

/** Lets go of a file's text from this piece on; the first one has the header. */
export async function dropChunks(
  connection: Connection,
  importId: string,
  from: number
): Promise<void> {
  await connection.raw(
    `DELETE FROM b2b_price_import_chunk
     WHERE import_id = :importId AND number >= :from`,
    { importId, from }
  )
}

export async function addRefusals(
  connection: Connection,
  importId: string,
  refusals: readonly RefusedRow[]
): Promise<void> {
  await connection.raw(
    `INSERT INTO b2b_price_import_refusal (import_id, line, entity_key, message, cells)
     SELECT :importId, line, entity_key, message, cells
     FROM json_to_recordset(CAST(:refusals AS json))
       AS r (line integer, entity_key text, message text, cells text[])`,
    { importId, refusals: JSON.stringify(refusals) }
  )
}

/** The next refused rows after a line. */
export async function listRefusals(
  connection: Connection,
  importId: string,
  page: { after: number; limit: number }
): Promise<RefusedRow[]> {
  const { rows } = await connection.raw<{ rows: RefusedRow[] }>(
    `SELECT line, entity_key, message, cells FROM b2b_price_import_refusal
     WHERE import_id = :importId AND line > :after ORDER BY line LIMIT :limit`,
    { importId, ...page }
  )
  return rows
}
