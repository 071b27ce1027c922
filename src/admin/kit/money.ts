import { formatCurrency } from "@medusajs/dashboard/lib"

/** An amount in its currency; a dash where there is none to see. */
export function money(
  amount: number | null,
  currencyCode: string | null
): string {
  return amount === null || currencyCode === null
    ? "-"
    : formatCurrency(amount, currencyCode)
}
