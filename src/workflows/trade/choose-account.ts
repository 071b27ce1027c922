import { companyErrors } from "../../modules/company"
import { tradeErrors } from "../../modules/trade"
import type { CatalogueError } from "../../utils/catalogue-error"
import type { B2bContext, B2bSession } from "./request-context"

const ACCOUNT_ID = /^acct_[0-9A-Za-z]{1,64}$/

export type Choice =
  | { context: B2bContext | null; refusal?: never }
  | { refusal: CatalogueError; context?: never }

/** The account that the request named, if it is this customer's. */
export function accountNamed(session: B2bSession, id: string): Choice {
  if (!ACCOUNT_ID.test(id)) {
    return { refusal: tradeErrors.accountMalformed() }
  }
  const context = session.contexts.find((row) => row.account.id === id)
  if (context) {
    return { context }
  }
  const inactive = session.inactive.find((row) => row.account_id === id)
  if (!inactive) {
    return { refusal: tradeErrors.accountNotYours(id) }
  }
  return {
    refusal:
      inactive.member.status === "active"
        ? companyErrors.companyNotActive(inactive.member.company)
        : companyErrors.memberNotActive(inactive.member),
  }
}

/**
 * The account of a request that named none: the only one, or the one that the
 * customer named last, or the first. Closed accounts count only when they are
 * all that there is.
 */
export function accountByDefault(session: B2bSession): B2bContext | null {
  const open = session.contexts.filter((row) => row.account.status !== "closed")
  const candidates = open.length > 0 ? open : session.contexts
  const chosen = candidates
    .filter((row) => row.member.chosen_account_id === row.account.id)
    .sort(
      (a, b) =>
        Number(b.member.chosen_at ?? 0) - Number(a.member.chosen_at ?? 0)
    )
  return chosen[0] ?? candidates[0] ?? null
}
