import type { Parents } from "../domain/hierarchy"
import type { Transaction } from "../../../utils/transaction"

/**
 * Who stands below whom, until commit: two moves at once could otherwise make a
 * ring of which each sees only its own half.
 */
export async function lockHierarchy(trx: Transaction): Promise<Parents> {
  await trx.raw(
    "SELECT pg_advisory_xact_lock(hashtext('b2b_company.parent_id'))"
  )
  const rows = await trx<{ id: string; parent_id: string }>("b2b_company")
    .whereNotNull("parent_id")
    .whereNull("deleted_at")
    .select("id", "parent_id")
  return new Map(rows.map((row) => [row.id, row.parent_id]))
}
