import type { Transaction } from "../../../utils/transaction"

/** Waits for those who are giving it to an account just now, and counts them. */
export async function deletePaymentTerm(
  trx: Transaction,
  id: string,
  now: Date
): Promise<{ in_use: boolean }> {
  await trx.raw(`SELECT id FROM b2b_payment_term WHERE id = :id FOR UPDATE`, {
    id,
  })
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `SELECT id FROM b2b_account
     WHERE payment_term_id = :id AND deleted_at IS NULL LIMIT 1`,
    { id }
  )
  if (rows.length > 0) {
    return { in_use: true }
  }
  await trx.raw(
    `UPDATE b2b_payment_term SET deleted_at = :now, updated_at = :now
     WHERE id = :id AND deleted_at IS NULL`,
    { id, now }
  )
  return { in_use: false }
}
