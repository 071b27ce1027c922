import { generateEntityId, MathBN } from "@medusajs/framework/utils"
import type { Transaction } from "../../../utils/transaction"
import { amountToHold } from "../domain/ledger"
import type { CreditAuthor } from "../types"
import { lockReservation, type HeldRow } from "./lock-facility"
import { writeEntry } from "./write-entry"
import { changeReservation } from "./write-reservation"

type Change = {
  order_header_id: string
  reason: string
  actor: CreditAuthor
  now: Date
}

/** What is invoiced is no longer held; an amount below zero takes an invoice back. */
export async function takeOver(
  trx: Transaction,
  { amount, ...change }: Change & { amount: string }
): Promise<void> {
  const row = await lockReservation(trx, change.order_header_id)
  if (row) {
    await rehold(trx, row, {
      ...row,
      ...change,
      invoiced: MathBN.add(row.invoiced, amount).toString(),
    })
  }
}

/** @returns whether the order holds another amount now */
export async function rehold(
  trx: Transaction,
  row: HeldRow,
  change: Change & { total: string; invoiced: string; captured: string }
): Promise<boolean> {
  const { order_header_id, total, invoiced, captured, now } = change
  const after = amountToHold(change)
  await changeReservation(trx, {
    order_header_id,
    amount: after,
    total,
    invoiced,
    captured,
    now,
  })
  return await noteHeld(
    trx,
    { ...row, ...change },
    { before: row.amount, after, reason: change.reason }
  )
}

/** Enters what an order holds more, or less, into the ledger. */
export async function noteHeld(
  trx: Transaction,
  holder: Pick<HeldRow, "account_id" | "company_id" | "currency_code"> &
    Omit<Change, "reason">,
  change: { before: string; after: string; reason: string | null }
): Promise<boolean> {
  const delta = MathBN.sub(change.after, change.before)
  if (MathBN.eq(delta, 0)) {
    return false
  }
  await writeEntry(trx, {
    account_id: holder.account_id,
    company_id: holder.company_id,
    currency_code: holder.currency_code,
    kind: MathBN.gt(delta, 0) ? "reserve" : "release",
    balance_delta: "0",
    reserved_delta: delta.toString(),
    order_header_id: holder.order_header_id,
    reference: null,
    reason: change.reason,
    due_on: null,
    actor: holder.actor,
    key: generateEntityId(undefined, holder.order_header_id),
    now: holder.now,
  })
  return true
}
