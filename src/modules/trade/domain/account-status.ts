import type { CatalogueError } from "../../../utils/catalogue-error"
import { accountErrors } from "../accounts/errors"

export type AccountStatus = "active" | "on_hold" | "closed"

const TRANSITIONS: Record<AccountStatus, readonly AccountStatus[]> = {
  active: ["on_hold", "closed"],
  on_hold: ["active", "closed"],
  closed: ["active"],
}

/** What speaks against giving an account another status; its own is no change. */
export function refuseAccountStatus(
  account: { id: string; status: AccountStatus },
  to: AccountStatus
): CatalogueError | null {
  return account.status === to || TRANSITIONS[account.status].includes(to)
    ? null
    : accountErrors.accountCannotTransition(account.id, account.status, to)
}
