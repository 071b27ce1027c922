import { generateEntityId } from "@medusajs/framework/utils"
import type { Transaction } from "../../../utils/transaction"
import type { CreditHolder } from "../types"

/**
 * Holds an account's facility until the transaction ends; it is made where there is none
 * yet, so that there is always something to hold.
 */
export async function lockFacility(
  trx: Transaction,
  holder: CreditHolder
): Promise<void> {
  if (await lock(trx, holder.account_id)) {
    return
  }
  await trx.raw(
    `INSERT INTO b2b_credit_facility (id, account_id, company_id, office_id,
       currency_code, raw_ledger_balance, raw_reserved)
     VALUES (:id, :account_id, :company_id, :office_id, :currency_code,
       jsonb_build_object('value', '0', 'precision', 20),
       jsonb_build_object('value', '0', 'precision', 20))
     ON CONFLICT (account_id) WHERE deleted_at IS NULL DO NOTHING`,
    { ...holder, id: generateEntityId(undefined, "cfac") }
  )
  await lock(trx, holder.account_id)
}

async function lock(trx: Transaction, accountId: string): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: object[] }>(
    `SELECT 1 FROM b2b_credit_facility
     WHERE account_id = :id AND deleted_at IS NULL FOR UPDATE`,
    { id: accountId }
  )
  return rows.length > 0
}

export type HeldRow = CreditHolder & {
  amount: string
  total: string
  invoiced: string
  captured: string
}

/** What an order header holds, its account's facility held; null: it never held any. */
export async function lockReservation(
  trx: Transaction,
  headerId: string
): Promise<HeldRow | null> {
  const { rows: accounts } = await trx.raw<{ rows: { account_id: string }[] }>(
    `SELECT account_id FROM b2b_credit_reservation
     WHERE order_header_id = :header`,
    { header: headerId }
  )
  const accountId = accounts[0]?.account_id
  if (accountId === undefined) {
    return null
  }
  await lock(trx, accountId)
  const { rows } = await trx.raw<{ rows: HeldRow[] }>(
    `SELECT f.account_id, f.company_id, f.office_id, f.currency_code,
       CAST(r.amount AS text) AS amount, CAST(r.total AS text) AS total,
       CAST(r.invoiced AS text) AS invoiced,
       CAST(r.captured AS text) AS captured
     FROM b2b_credit_reservation r
     JOIN b2b_credit_facility f ON f.account_id = r.account_id
       AND f.deleted_at IS NULL
     WHERE r.order_header_id = :header`,
    { header: headerId }
  )
  return rows[0] ?? null
}
