import { formatCurrency } from "@medusajs/dashboard/lib"
import type { AdminAccount } from "../../api/admin/b2b/types"

/** A limit counts in the currency of whichever office the order goes to. */
export function limitText(limit: number, accounts: AdminAccount[]): string {
  const currencies = new Set(
    accounts.map((account) => account.office.currency_code)
  )
  const [currency, ...others] = currencies
  return currency === undefined || others.length > 0
    ? new Intl.NumberFormat(undefined, { minimumFractionDigits: 2 }).format(
        limit
      )
    : formatCurrency(limit, currency)
}
