import type { MedusaContainer } from "@medusajs/framework/types"
import {
  SAVED_CART_MODULE,
  type SavedCartModuleService,
  type SavedCartRow,
} from "../../modules/saved-cart"
import { anyColumnContains } from "../../utils/search"
import type { B2bContext } from "../trade/request-context"
import { askerOf } from "./author-of"

type Filter = {
  q?: string | undefined
  /** The cart that it came from or went last. */
  cart_id?: string | undefined
  status?: ("parked" | "activated")[] | undefined
  /** A column, with `-` before it: downwards. */
  order: string
}

/** One page of the account's saved carts that the asker may see. */
export async function listSavedCarts(
  container: MedusaContainer,
  context: B2bContext,
  { q, cart_id, status, order }: Filter,
  { limit, offset }: { limit: number; offset: number }
): Promise<{ rows: SavedCartRow[]; count: number }> {
  const column = order.replace(/^-/, "")
  const [rows, count] = await container
    .resolve<SavedCartModuleService>(SAVED_CART_MODULE)
    .listAndCountB2bSavedCarts(
      {
        account_id: context.account.id,
        ...(cart_id === undefined ? {} : { cart_id }),
        $and: [
          { $or: seenBy(context) },
          ...(q
            ? [{ $or: anyColumnContains(["title", "notes", "reference"], q) }]
            : []),
          ...(status?.length === 1
            ? [
                {
                  activated_at: status[0] === "parked" ? null : { $ne: null },
                },
              ]
            : []),
        ],
      },
      {
        skip: offset,
        take: limit,
        order: { [column]: order === column ? "ASC" : "DESC", id: "ASC" },
      }
    )
  return { rows, count }
}

/** `maySee` of the module's rules, as a filter. */
function seenBy(context: B2bContext): Record<string, unknown>[] {
  const { member_id, sales_rep_id, sees_all } = askerOf(context)
  const mine =
    sales_rep_id === null
      ? { created_by_member_id: member_id }
      : { created_by_sales_rep_id: { $ne: null } }
  return [
    { visibility: "company" },
    mine,
    ...(sales_rep_id === null && sees_all
      ? [{ created_by_member_id: { $ne: null } }]
      : []),
  ]
}
