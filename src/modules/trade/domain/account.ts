import type { CatalogueError } from "../../../utils/catalogue-error"
import { tradeErrors } from "../errors"

type AccountFacts = {
  id: string
  number: string | null
  status: "active" | "on_hold" | "closed"
  hold_reason: string | null
}

type OfficeFacts = { id: string; name: string; status: "active" | "closed" }

/** What speaks against an order on this account with this office. */
export function refuseAccount(
  account: AccountFacts,
  office: OfficeFacts
): CatalogueError[] {
  const refusals: CatalogueError[] = []
  if (account.status === "closed") {
    refusals.push(tradeErrors.accountClosed(account))
  }
  if (account.status === "on_hold") {
    refusals.push(tradeErrors.accountOnHold(account, account.hold_reason))
  }
  if (account.number === null) {
    refusals.push(tradeErrors.accountAwaitsNumber(account))
  }
  if (office.status === "closed") {
    refusals.push(tradeErrors.officeClosed(office))
  }
  return refusals
}
