import type { Asker } from "../../modules/saved-cart"
import type { B2bContext } from "../trade/request-context"

type Author = {
  created_by_member_id: string | null
  created_by_sales_rep_id: string | null
}

/** Who writes, as rows note it: a clerk who takes an order counts as a rep. */
export function authorOf({ member, acting }: B2bContext): Author {
  return acting
    ? { created_by_member_id: null, created_by_sales_rep_id: acting.actor.id }
    : { created_by_member_id: member.id, created_by_sales_rep_id: null }
}

/** Who asks; in a member's place nobody reaches what that member keeps for himself. */
export function askerOf(context: B2bContext): Asker {
  return {
    member_id: context.member.id,
    sales_rep_id: authorOf(context).created_by_sales_rep_id,
    sees_all: context.permissions.has("order.view_all"),
  }
}
