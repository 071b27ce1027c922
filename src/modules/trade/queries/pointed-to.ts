import type { Transaction } from "../../../utils/transaction"

/** Those of the ids that one of the columns names. */
export async function pointedTo(
  trx: Transaction,
  pointers: readonly { table: string; column: string }[],
  ids: string[]
): Promise<Set<string>> {
  const found = new Set<string>()
  for (const { table, column } of pointers) {
    const { rows } = await trx.raw<{ rows: { id: string }[] }>(
      `SELECT DISTINCT ${column} AS id FROM ${table}
       WHERE ${column} = ANY(:ids)`,
      { ids }
    )
    for (const { id } of rows) {
      found.add(id)
    }
  }
  return found
}
