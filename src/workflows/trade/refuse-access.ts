import { companyErrors, type Permission } from "../../modules/company"
import { salesRepErrors } from "../../modules/sales-rep"
import { tradeErrors, type OrderHeaderRow } from "../../modules/trade"
import type { CatalogueError } from "../../utils/catalogue-error"
import type { B2bContext, B2bSession } from "./request-context"

export type Intent = "read" | "write"

/** What of an order header decides whose cart or order it is. */
export type OwnedHeader = Pick<
  OrderHeaderRow,
  "account_id" | "member_id" | "order_id" | "acting_actor_id" | "handed_over_at"
>

/** The columns to read for {@link OwnedHeader}. */
export const OWNED_HEADER: (keyof OwnedHeader)[] = [
  "account_id",
  "member_id",
  "order_id",
  "acting_actor_id",
  "handed_over_at",
]

type Access =
  | { context: B2bContext; refusal?: never }
  | { refusal: CatalogueError | "hidden"; context?: never }

function required(intent: Intent): Permission {
  return intent === "read" ? "order.view" : "order.place"
}

/** A cart that somebody else prepares for an account is not the member's yet. */
function isPrepared(header: OwnedHeader): boolean {
  return (
    header.acting_actor_id !== null &&
    header.handed_over_at === null &&
    header.order_id === null
  )
}

/**
 * A member's own are those that he began, placed or was handed. Whoever acts has those
 * that he prepares himself, and of the others sees what is an order already.
 */
function ownershipOf(
  header: OwnedHeader,
  { member, acting }: B2bContext
): "own" | "others" | "hidden" {
  if (!acting) {
    if (isPrepared(header)) {
      return "hidden"
    }
    return header.member_id === member.id ? "own" : "others"
  }
  if (header.acting_actor_id === acting.actor.id) {
    return header.handed_over_at === null ? "own" : "others"
  }
  return header.order_id === null ? "hidden" : "others"
}

/** As a member a rep sees what that member sees; what he has prepared he sees always. */
function maySeeOthers(
  header: OwnedHeader,
  { permissions, member, acting }: B2bContext
): boolean {
  return (
    permissions.has("order.view_all") ||
    (acting !== undefined &&
      (header.acting_actor_id === acting.actor.id ||
        header.member_id === member.id))
  )
}

/**
 * Whether this customer may read or change what an order header stands for. Own
 * carts and orders need `order.view` or `order.place`; a colleague's may be read
 * with `order.view_all`, and changed by nobody else. A cart that a sales rep or clerk
 * prepares is his alone until he hands it over; while he acts he reaches no other cart.
 * "hidden": answer as if it did not exist.
 * @param named the account that the request named itself, if it did
 */
export function accessTo(
  header: OwnedHeader,
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
  const ownership = ownershipOf(header, context)
  const own = ownership === "own"
  if (ownership === "hidden" || (!own && !maySeeOthers(header, context))) {
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
    return {
      refusal: context.acting
        ? salesRepErrors.handedOver()
        : tradeErrors.colleaguesCart(),
    }
  }
  return { context }
}
