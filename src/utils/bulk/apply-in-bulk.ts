import type { Transaction } from "../transaction"
import type { BulkChange, BulkOutcome, BulkRow, BulkTable } from "./bulk-table"
import { decideApply, outcomeOf, ownFields } from "./decide-change"
import { bulkKey, findRows, lockRows } from "./read-rows"
import { insertRows, updateRows, writeLinks } from "./write-rows"

/** Ids that rows of a change name, by the table that has to have them. */
function referencesOf(
  table: BulkTable,
  { after }: BulkChange
): { table: string; id: string }[] {
  const named = Object.entries(table.references ?? {}).flatMap(
    ([column, target]) =>
      [after[column] ?? []].flat().map((id) => ({ table: target, id }))
  )
  return named.map(({ table, id }) => ({ table, id: String(id) }))
}

/** Locks what is referred to, so that it stays until the rows are written. */
async function lockReferences(
  trx: Transaction,
  table: BulkTable,
  changes: BulkChange[]
): Promise<Set<string>> {
  const found = new Set<string>()
  for (const target of new Set(Object.values(table.references ?? {}))) {
    const ids = changes
      .flatMap((change) => referencesOf(table, change))
      .filter((reference) => reference.table === target)
      .map(({ id }) => id)
    const { rows } = await trx.raw<{ rows: { id: string }[] }>(
      `SELECT id FROM ${target} WHERE id = ANY(:ids) AND deleted_at IS NULL
       ORDER BY id FOR SHARE`,
      { ids: [...new Set(ids)] }
    )
    for (const { id } of rows) {
      found.add(id)
    }
  }
  return found
}

/**
 * Writes many changes of one table with a handful of statements. What is not as
 * it was when the change was planned is refused and left alone, and what an
 * earlier try has written is not written again.
 */
export async function applyInBulk(
  trx: Transaction,
  table: BulkTable,
  changes: BulkChange[],
  now: Date
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
  const taken = await findRows(
    trx,
    table,
    own.filter(({ before }) => before === null).map(({ after }) => after)
  )
  const references = await lockReferences(trx, table, own)
  // A row may name one that comes with it, as a company its parent.
  const coming = new Set(own.map(({ id }) => id))
  const decided = own.map((change) =>
    decideApply(change, {
      current: current.get(change.id),
      taken: taken.get(bulkKey(table, change.after)),
      missing: referencesOf(table, change)
        .map(({ id }) => id)
        .filter((id) => !references.has(id) && !coming.has(id)),
      wrong:
        table.refuse?.({
          ...current.get(change.id)?.fields,
          ...change.after,
        }) ?? null,
    })
  )
  return await write(trx, table, { changes: own, decided, current, now })
}

type Decided = {
  changes: BulkChange[]
  decided: BulkOutcome[]
  current: Map<string, BulkRow>
  now: Date
}

async function write(
  trx: Transaction,
  table: BulkTable,
  { changes, decided, current, now }: Decided
): Promise<BulkOutcome[]> {
  const rowsWith = (outcome: BulkOutcome["outcome"]): BulkRow[] =>
    changes
      .filter((_, index) => decided[index]?.outcome === outcome)
      .map(({ id, after }) => ({
        id,
        fields: { ...current.get(id)?.fields, ...after },
      }))
  const created = rowsWith("created")
  const updated = rowsWith("updated")
  const inserted = await insertRows(trx, table, created, now)
  await updateRows(trx, table, updated, now)
  await writeLinks(trx, table, [
    ...created.filter(({ id }) => inserted.has(id)),
    ...updated,
  ])
  return decided.map((outcome) =>
    outcome.outcome === "created" && !inserted.has(outcome.id)
      ? outcomeOf(
          outcome.id,
          "refused",
          "was created by somebody else just now"
        )
      : outcome
  )
}
