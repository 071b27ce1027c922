import type { MedusaContainer } from "@medusajs/framework/types"
import { ENTITY_RANKS, type PendingChange } from "../../../modules/import"
import type { BulkOutcome } from "../../../utils/bulk/bulk-table"
import { applyRowsOf, undoRowsOf } from "./bulk-rows"
import { createNewCustomers, removeNewCustomers } from "./new-customers"

/** How a change ended, with the change. */
export type Worked = BulkOutcome & { change_id: string; change: PendingChange }

function paired(changes: PendingChange[], outcomes: BulkOutcome[]): Worked[] {
  return changes.flatMap((change, index) => {
    const outcome = outcomes[index]
    return outcome ? [{ ...outcome, change_id: change.change_id, change }] : []
  })
}

const ofEntity = (changes: PendingChange[], entity: string): PendingChange[] =>
  changes.filter((change) => change.entity === entity)

/** Writes changes, parents before what belongs to them. */
export async function applyChanges(
  scope: MedusaContainer,
  changes: PendingChange[],
  now: Date
): Promise<Worked[]> {
  const worked: Worked[] = []
  for (const entity of ENTITY_RANKS) {
    const all = ofEntity(changes, entity)
    const refused =
      entity === "member" ? await createNewCustomers(scope, all) : new Set()
    const rows = all.filter((change) => !refused.has(change))
    if (rows.length > 0) {
      worked.push(...paired(rows, await applyRowsOf(scope, entity, rows, now)))
    }
    for (const change of all.filter((one) => refused.has(one))) {
      worked.push({
        id: change.id,
        change_id: change.change_id,
        change,
        outcome: "refused",
        message: "the person became a customer since the preview",
      })
    }
  }
  return worked
}

/** Takes changes back, in the opposite order. */
export async function undoChanges(
  scope: MedusaContainer,
  changes: PendingChange[],
  now: Date
): Promise<Worked[]> {
  const worked: Worked[] = []
  for (const entity of [...ENTITY_RANKS].reverse()) {
    const rows = ofEntity(changes, entity)
    if (rows.length > 0) {
      worked.push(...paired(rows, await undoRowsOf(scope, entity, rows, now)))
    }
  }
  await removeNewCustomers(
    scope,
    worked
      .filter(({ outcome }) => outcome !== "refused")
      .map(({ change }) => change)
      .filter(({ entity, before }) => entity === "member" && before === null)
  )
  return worked
}
