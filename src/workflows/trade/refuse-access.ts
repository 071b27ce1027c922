import { companyErrors, type Permission } from "../../modules/company"
import { tradeErrors, type OrderHeaderRow } from "../../modules/trade"
import type { CatalogueError } from "../../utils/catalogue-error"
import type { B2bContext, B2bSession } from "./request-context"

export type Intent = "read" | "write"

type Access =
  | { context: B2bContext; refusal?: never }
  | { refusal: CatalogueError | "hidden"; context?: never }

function required(intent: Intent): Permission {
  return intent === "read" ? "order.view" : "order.place"
}

/**
 * Whether this customer may read or change what an order header stands for. Own
 * carts and orders need `order.view` or `order.place`; a colleague's may be read
 * with `order.view_all`, and changed by nobody else. "hidden": answer as if it did
 * not exist.
 * @param named the account that the request named itself, if it did
 */
export function accessTo(
  header: Pick<OrderHeaderRow, "account_id" | "member_id">,
  session: B2bSession | undefined,
  intent: Intent,
  named: string | null
): Access {
  const context = session?.contexts.find(
    (row) => row.account.id === header.account_id
  )
  if (!context) {
    return { refusal: "hidden" }
  }
  const own = header.member_id === context.member.id
  if (!own && !context.permissions.has("order.view_all")) {
    return { refusal: "hidden" }
  }
  if (named !== null && named !== header.account_id) {
    return { refusal: tradeErrors.accountMismatch(named, header.account_id) }
  }
  const permission = required(intent)
  if (own && !context.permissions.has(permission)) {
    return { refusal: companyErrors.permissionMissing(permission) }
  }
  if (!own && intent === "write") {
    return { refusal: tradeErrors.colleaguesCart() }
  }
  return { context }
}
