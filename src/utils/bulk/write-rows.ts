import type { Transaction } from "../transaction"
import type { BulkRow, BulkTable } from "./bulk-table"
import { SQL_TYPES } from "./read-rows"

function recordset({ columns }: BulkTable): string {
  const types = Object.entries(columns).map(
    ([name, type]) => `${name} ${SQL_TYPES[type]}`
  )
  return `jsonb_to_recordset(CAST(:rows AS jsonb)) AS r(id text, ${types.join(", ")})`
}

/** Medusa keeps an amount twice: as a number, and as what it was made of. */
function rawAmount(column: string): string {
  return `CASE WHEN r.${column} IS NULL THEN NULL ELSE
    jsonb_build_object('value', CAST(r.${column} AS text), 'precision', 20) END`
}

function assignments({
  columns,
}: BulkTable): [column: string, value: string][] {
  return Object.entries(columns).flatMap(([name, type]) => {
    const own: [string, string] = [
      name,
      type === "moment"
        ? `CASE WHEN r.${name} THEN CAST(:now AS timestamptz) END`
        : `r.${name}`,
    ]
    return type === "money"
      ? [own, [`raw_${name}`, rawAmount(name)] as [string, string]]
      : [own]
  })
}

function asJson(rows: BulkRow[]): string {
  return JSON.stringify(rows.map(({ id, fields }) => ({ ...fields, id })))
}

/** Inserts new rows; one whose key somebody else has just taken is left out. */
export async function insertRows(
  trx: Transaction,
  table: BulkTable,
  rows: BulkRow[],
  now: Date
): Promise<Set<string>> {
  const values = assignments(table)
  const { rows: inserted } = await trx.raw<{ rows: { id: string }[] }>(
    `INSERT INTO ${table.table}
       (id, ${values.map(([column]) => column).join(", ")}, created_at, updated_at)
     SELECT r.id, ${values.map(([, value]) => value).join(", ")}, :now, :now
     FROM ${recordset(table)}
     ON CONFLICT DO NOTHING RETURNING id`,
    { rows: asJson(rows), now }
  )
  return new Set(inserted.map(({ id }) => id))
}

/** Writes whole rows over those with their ids. */
export async function updateRows(
  trx: Transaction,
  table: BulkTable,
  rows: BulkRow[],
  now: Date
): Promise<void> {
  await trx.raw(
    `UPDATE ${table.table} t
     SET ${assignments(table)
       .map(([column, value]) => `${column} = ${value}`)
       .join(", ")}, updated_at = :now
     FROM ${recordset(table)} WHERE t.id = r.id`,
    { rows: asJson(rows), now }
  )
}

/** Makes the pairs of rows those that their fields list. */
export async function writeLinks(
  trx: Transaction,
  table: BulkTable,
  rows: BulkRow[]
): Promise<void> {
  for (const [name, link] of Object.entries(table.links ?? {})) {
    const pairs = rows.flatMap(({ id, fields }) => {
      const others = fields[name]
      return Array.isArray(others)
        ? others.map((other) => ({ own: id, other }))
        : []
    })
    await trx.raw(`DELETE FROM ${link.table} WHERE ${link.own} = ANY(:ids)`, {
      ids: rows.map(({ id }) => id),
    })
    await trx.raw(
      `INSERT INTO ${link.table} (${link.own}, ${link.other})
       SELECT p.own, p.other
       FROM jsonb_to_recordset(CAST(:pairs AS jsonb)) AS p(own text, other text)
       ON CONFLICT DO NOTHING`,
      { pairs: JSON.stringify(pairs) }
    )
  }
}

export async function deleteRows(
  trx: Transaction,
  table: BulkTable,
  ids: string[]
): Promise<void> {
  await trx.raw(`DELETE FROM ${table.table} WHERE id = ANY(:ids)`, { ids })
}
