import type { CatalogueError } from "../../../../utils/catalogue-error"
import { applicationErrors } from "./errors"

/** What the clerk wrote into the form; null and absent are the same. */
export type Grant = {
  number: string | null
  create_in_erp: boolean
  payment_term_id: string | null
  /** In major units of the office's currency. */
  credit_limit: number | null
  price_group_id: string | null
  catalog: string | null
  sales_rep: string | null
  company_id: string | null
}

/**
 * What speaks against the form: a new account has a customer number or waits for
 * the ERP's, and one that exists keeps what it has.
 */
export function refuseGrant(
  grant: Grant,
  account: { id: string; company_id: string } | null
): CatalogueError[] {
  if (account) {
    const says =
      grant.number !== null ||
      grant.create_in_erp ||
      grant.payment_term_id !== null ||
      grant.price_group_id !== null ||
      grant.credit_limit !== null
    return says
      ? [applicationErrors.accountExists(account.company_id, account.id)]
      : []
  }
  return (grant.number !== null) === grant.create_in_erp
    ? [applicationErrors.numberOrErp()]
    : []
}
