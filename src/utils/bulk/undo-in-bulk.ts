import type { Transaction } from "../transaction"
import type { BulkChange, BulkOutcome, BulkTable } from "./bulk-table"
import { decideUndo, outcomeOf, ownFields } from "./decide-change"
import { lockRows } from "./read-rows"
import { deleteRows, updateRows, writeLinks } from "./write-rows"

type Use = { id: string; user_id: string | null }

/** Which rows others point to; `user_id` where the other is in the same table. */
async function usesOf(
  trx: Transaction,
  { table, used_by: usedBy }: BulkTable,
  ids: string[]
): Promise<Use[]> {
  const uses: Use[] = []
  for (const user of usedBy) {
    const { rows } = await trx.raw<{ rows: Use[] }>(
      `SELECT DISTINCT ${user.column} AS id,
         ${user.table === table ? "id" : "CAST(NULL AS text)"} AS user_id
       FROM ${user.table} WHERE ${user.column} = ANY(:ids)`,
      { ids }
    )
    uses.push(...rows)
  }
  return uses
}

/** Those of the rows that can go: a row that stays keeps what it points to. */
function removable(wanted: string[], uses: Use[]): Set<string> {
  const going = new Set(wanted)
  for (let size = -1; size !== going.size;) {
    size = going.size
    for (const { id, user_id: userId } of uses) {
      if (userId === null || !going.has(userId)) {
        going.delete(id)
      }
    }
  }
  return going
}

/**
 * Takes many changes of one table back. What was changed or used since is
 * refused and left alone.
 * @param used ids that other modules' rows point to
 */
export async function undoInBulk(
  trx: Transaction,
  table: BulkTable,
  changes: BulkChange[],
  { used, now }: { used: ReadonlySet<string>; now: Date }
): Promise<BulkOutcome[]> {
  const own = changes.map((change) => ({
    ...change,
    before: change.before && ownFields(table, change.before),
    after: ownFields(table, change.after),
  }))
  const current = await lockRows(
    trx,
    table,
    own.map(({ id }) => id)
  )
  const decided = own.map((change) =>
    decideUndo(change, {
      current: current.get(change.id),
      used: used.has(change.id),
      wrong:
        table.refuse?.({
          ...current.get(change.id)?.fields,
          ...change.before,
        }) ?? null,
    })
  )
  const wanted = decided
    .filter(({ outcome }) => outcome === "removed")
    .map(({ id }) => id)
  const going = removable(wanted, await usesOf(trx, table, wanted))
  const restored = own.flatMap(({ id, before }, index) =>
    decided[index]?.outcome === "updated" && before
      ? [{ id, fields: { ...current.get(id)?.fields, ...before } }]
      : []
  )
  await updateRows(trx, table, restored, now)
  await writeLinks(trx, table, restored)
  await deleteRows(trx, table, [...going])
  return decided.map((outcome) =>
    outcome.outcome === "removed" && !going.has(outcome.id)
      ? outcomeOf(outcome.id, "refused", "not undone: is in use since")
      : outcome
  )
}
