import type { Transaction } from "../../../utils/transaction"
import type { ApplicationStatus } from "../domain/application/status"

/** Holds an application until the transaction ends; null where there is none. */
export async function lockApplication(
  trx: Transaction,
  id: string
): Promise<ApplicationStatus | null> {
  const { rows } = await trx.raw<{ rows: { status: ApplicationStatus }[] }>(
    `SELECT status FROM b2b_application
     WHERE id = :id AND deleted_at IS NULL FOR UPDATE`,
    { id }
  )
  return rows[0]?.status ?? null
}
