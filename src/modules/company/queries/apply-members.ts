import { applyInBulk } from "../../../utils/bulk/apply-in-bulk"
import type {
  BulkChange,
  BulkOutcome,
  BulkRow,
} from "../../../utils/bulk/bulk-table"
import { outcomeOf } from "../../../utils/bulk/decide-change"
import { lockRows } from "../../../utils/bulk/read-rows"
import type { Transaction } from "../../../utils/transaction"
import { TAKES_LAST_ADMIN } from "../domain/last-admin"
import { COMPANY_BULK_TABLES } from "./bulk-tables"
import { adminsAmong, lastAdmins } from "./last-admins"

const TABLE = COMPANY_BULK_TABLES.member

/** Changes to a company's people wait for each other, as in `lockCompany`. */
async function lockCompanies(
  trx: Transaction,
  changes: BulkChange[]
): Promise<void> {
  await trx.raw(
    `SELECT id FROM b2b_company WHERE id IN (
       SELECT company_id FROM b2b_member WHERE id = ANY(:ids)
     ) ORDER BY id FOR UPDATE`,
    { ids: changes.map(({ id }) => id) }
  )
}

/** Members as the changes would leave them; who is gone is left out. */
async function changedRows(
  trx: Transaction,
  changes: BulkChange[]
): Promise<BulkRow[]> {
  const ids = changes.map(({ id }) => id)
  const current = await lockRows(trx, TABLE, ids)
  return changes.flatMap(({ id, after }) => {
    const row = current.get(id)
    return row ? [{ id, fields: { ...row.fields, ...after } }] : []
  })
}

/**
 * Writes members. Who makes admins comes first, so that whoever is no admin any
 * more is judged by what was written, and refused where he was the last one.
 */
export async function applyMembers(
  trx: Transaction,
  changes: BulkChange[],
  now: Date
): Promise<BulkOutcome[]> {
  const risky = changes.filter(
    ({ before, after }) =>
      before !== null && ("status" in after || "role_ids" in after)
  )
  if (risky.length === 0) {
    return await applyInBulk(trx, TABLE, changes, now)
  }
  await lockCompanies(trx, risky)
  const wanted = await changedRows(trx, risky)
  const running = await adminsAmong(trx, wanted)
  const ending = wanted.filter(({ id }) => !running.has(id))
  const isLater = (change: BulkChange) =>
    ending.some(({ id }) => id === change.id)
  const outcomes = await applyInBulk(
    trx,
    TABLE,
    changes.filter((change) => !isLater(change)),
    now
  )
  const refused = await lastAdmins(trx, ending, new Set(), new Map())
  const later = await applyInBulk(
    trx,
    TABLE,
    changes.filter((change) => isLater(change) && !refused.has(change.id)),
    now
  )
  const byId = new Map([...outcomes, ...later].map((one) => [one.id, one]))
  return changes.map(
    ({ id }) => byId.get(id) ?? outcomeOf(id, "refused", TAKES_LAST_ADMIN)
  )
}
