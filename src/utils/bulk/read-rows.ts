import type { Transaction } from "../transaction"
import type { BulkFields, BulkRow, BulkTable } from "./bulk-table"

/** How a column reads as JSON, so that equal values are equal text. */
function expression(column: string, type: BulkTable["columns"][string]) {
  switch (type) {
    case "money":
      return `CAST(trim_scale(t.${column}) AS text)`
    case "instant":
      return `to_char(t.${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    case "moment":
      return `t.${column} IS NOT NULL`
    default:
      return `t.${column}`
  }
}

function selected({ table, columns, links = {} }: BulkTable): string {
  const fields = [
    ...Object.entries(columns).map(
      ([column, type]) => `'${column}', ${expression(column, type)}`
    ),
    ...Object.entries(links).map(
      ([name, link]) =>
        `'${name}', (SELECT coalesce(jsonb_agg(l.${link.other} ORDER BY l.${link.other} COLLATE "C"), CAST('[]' AS jsonb))
           FROM ${link.table} l WHERE l.${link.own} = t.id)`
    ),
  ]
  return `SELECT t.id, jsonb_build_object(${fields.join(", ")}) AS fields FROM ${table} t`
}

/** Rows by id, locked until the transaction ends. */
export async function lockRows(
  trx: Transaction,
  table: BulkTable,
  ids: string[]
): Promise<Map<string, BulkRow>> {
  const { rows } = await trx.raw<{ rows: BulkRow[] }>(
    `${selected(table)} WHERE t.id = ANY(:ids) AND t.deleted_at IS NULL
     ORDER BY t.id FOR UPDATE OF t`,
    { ids }
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** One text for one key: two rows with the same are the same row. */
export function bulkKey(table: BulkTable, fields: BulkFields): string {
  return JSON.stringify(
    [...table.key, ...(table.optional_key ?? [])].map(
      (column) => fields[column] ?? null
    )
  )
}

/**
 * Rows by their keys, with one statement for all of them.
 * @returns the rows by {@link bulkKey}; of several with one key, the oldest
 */
export async function findRows(
  trx: Transaction,
  table: BulkTable,
  keys: BulkFields[]
): Promise<Map<string, BulkRow>> {
  const { key, optional_key: optional = [], columns } = table
  const names = [...key, ...optional]
  const wanted = keys.map((fields) =>
    Object.fromEntries(names.map((name) => [name, fields[name] ?? null]))
  )
  const { rows } = await trx.raw<{ rows: BulkRow[] }>(
    `${selected(table)}
     JOIN jsonb_to_recordset(CAST(:wanted AS jsonb))
       AS k(${names.map((name) => `${name} ${SQL_TYPES[columns[name] ?? "text"]}`).join(", ")})
       ON ${[
         ...key.map((name) => `t.${name} = k.${name}`),
         ...optional.map((name) => `t.${name} IS NOT DISTINCT FROM k.${name}`),
       ].join(" AND ")}
     WHERE t.deleted_at IS NULL
       ${table.found_where ? `AND ${table.found_where}` : ""}
     ORDER BY t.created_at DESC, t.id DESC`,
    { wanted: JSON.stringify(wanted) }
  )
  return new Map(rows.map((row) => [bulkKey(table, row.fields), row]))
}

/** The row of each key, in the order of the keys; null: there is none. */
export async function findEach(
  trx: Transaction,
  table: BulkTable,
  keys: BulkFields[]
): Promise<(BulkRow | null)[]> {
  const rows = await findRows(trx, table, keys)
  return keys.map((key) => rows.get(bulkKey(table, key)) ?? null)
}

export const SQL_TYPES = {
  text: "text",
  money: "numeric",
  integer: "integer",
  instant: "timestamptz",
  moment: "boolean",
  boolean: "boolean",
} as const
