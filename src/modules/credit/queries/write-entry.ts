import { generateEntityId } from "@medusajs/framework/utils"
import type { Transaction } from "../../../utils/transaction"
import type { CreditEntryToWrite } from "../types"
import { raw } from "./raw-amount"

/**
 * Adds one line to the ledger of an account whose facility the transaction has locked, and
 * to the sums that stand there.
 */
export async function writeEntry(
  trx: Transaction,
  entry: CreditEntryToWrite
): Promise<{ id: string }> {
  const id = generateEntityId(undefined, "cent")
  await trx.raw(
    `WITH line AS (
       INSERT INTO b2b_credit_entry (id, account_id, company_id, kind,
         balance_delta, raw_balance_delta, reserved_delta, raw_reserved_delta,
         currency_code, order_header_id, reference, reason, due_on, actor, key,
         created_at, updated_at)
       VALUES (:id, :account_id, :company_id, :kind,
         CAST(:balance_delta AS numeric), ${raw("balance_delta")},
         CAST(:reserved_delta AS numeric), ${raw("reserved_delta")},
         :currency_code, :order_header_id, :reference, :reason, :due_on,
         CAST(:actor AS jsonb), :key, :now, :now)
       RETURNING balance_delta, reserved_delta)
     UPDATE b2b_credit_facility f
     SET ledger_balance = trim_scale(f.ledger_balance + line.balance_delta),
       raw_ledger_balance = jsonb_build_object(
         'value', CAST(trim_scale(f.ledger_balance + line.balance_delta) AS text), 'precision', 20),
       reserved = trim_scale(f.reserved + line.reserved_delta),
       raw_reserved = jsonb_build_object(
         'value', CAST(trim_scale(f.reserved + line.reserved_delta) AS text), 'precision', 20)
     FROM line
     WHERE f.account_id = :account_id AND f.deleted_at IS NULL`,
    { ...entry, id, actor: JSON.stringify(entry.actor) }
  )
  return { id }
}

/** Takes a line out again, and what it did to the sums. @returns null where it is gone */
export async function deleteEntry(
  trx: Transaction,
  id: string
): Promise<Pick<
  CreditEntryToWrite,
  "kind" | "order_header_id" | "balance_delta"
> | null> {
  const { rows } = await trx.raw<{
    rows: Pick<
      CreditEntryToWrite,
      "kind" | "order_header_id" | "balance_delta"
    >[]
  }>(
    `WITH line AS (
       DELETE FROM b2b_credit_entry WHERE id = :id
       RETURNING account_id, kind, order_header_id, balance_delta),
     sums AS (
       UPDATE b2b_credit_facility f
       SET ledger_balance = trim_scale(f.ledger_balance - line.balance_delta),
         raw_ledger_balance = jsonb_build_object(
           'value', CAST(trim_scale(f.ledger_balance - line.balance_delta) AS text), 'precision', 20)
       FROM line
       WHERE f.account_id = line.account_id AND f.deleted_at IS NULL)
     SELECT kind, order_header_id, CAST(balance_delta AS text) AS balance_delta
     FROM line`,
    { id }
  )
  return rows[0] ?? null
}
