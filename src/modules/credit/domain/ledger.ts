import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** What people and books enter; what carts and orders hold is entered by the shop. */
export const ENTERED_KINDS = [
  "invoice",
  "payment",
  "credit_note",
  "adjustment",
  "write_off",
] as const

export type EnteredKind = (typeof ENTERED_KINDS)[number]

/**
 * What an entry does to the balance: an invoice is owed, money and notes are taken off, an
 * adjustment says itself which way.
 * @param amount above zero, but for adjustments
 */
export function balanceDelta(
  kind: EnteredKind,
  amount: BigNumberInput
): string {
  const signed =
    kind === "invoice" || kind === "adjustment"
      ? MathBN.convert(amount)
      : MathBN.sub(0, amount)
  return signed.toString()
}

export type OrderSums = {
  /** What the order comes to now; cancelled: 0. */
  total: BigNumberInput
  /** What the ledger has invoices of. */
  invoiced: BigNumberInput
  /** What was paid by its payment; the same goods may be invoiced too. */
  captured: BigNumberInput
}

/** What an order still holds of its account's credit; never below nothing. */
export function amountToHold({ total, invoiced, captured }: OrderSums): string {
  return MathBN.max(
    0,
    MathBN.sub(total, MathBN.max(invoiced, captured))
  ).toString()
}
