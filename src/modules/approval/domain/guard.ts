import type { CatalogueError } from "../../../utils/catalogue-error"
import { approvalErrors } from "../errors"
import { contentHash, type Basket } from "./basket"
import { approvalNeed, type Approved, type PolicyInForce } from "./need"
import type { TriggerFacts } from "./triggers"

/** The policies that a cart falls under, and what was answered about it so far. */
export type ApprovalStanding = {
  policies: PolicyInForce[]
  pending_id: string | null
  approved: Approved | null
  /** The last one that was refused. */
  rejected: { id: string; content_hash: string; reason: string | null } | null
  /**
   * What other carts of the account come to that wait for a yes, and were asked for
   * before this one was; decimal, in its currency.
   */
  awaiting_elsewhere: string
}

/** What speaks against ordering a basket now, as far as somebody has to say yes. */
export function refuseUnapproved(
  cartId: string,
  standing: ApprovalStanding,
  facts: TriggerFacts,
  now: Date
): CatalogueError[] {
  if (standing.pending_id !== null) {
    return [approvalErrors.pending(cartId, standing.pending_id)]
  }
  const { reasons } = approvalNeed(
    standing.policies,
    facts,
    standing.approved,
    now
  )
  if (reasons.length === 0) {
    return []
  }
  const refused = refusedSame(standing, facts.basket)
  return [
    refused
      ? approvalErrors.rejected(cartId, refused.id, refused.reason)
      : approvalErrors.required(cartId, reasons),
  ]
}

/** The refusal of this very basket; a changed one may be asked for again. */
export function refusedSame(
  { rejected }: Pick<ApprovalStanding, "rejected">,
  basket: Basket
) {
  return rejected?.content_hash === contentHash(basket) ? rejected : null
}
