import type { MedusaContainer } from "@medusajs/framework/types"
import {
  SAVED_CART_MODULE,
  type CartTemplateUseRow,
  type SavedCartModuleService,
} from "../../modules/saved-cart"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"
import type { B2bContext } from "../trade/request-context"

/** One cart that a template became; `order_id` null: it is no order yet. */
export type TemplateUse = Pick<
  CartTemplateUseRow,
  "id" | "cart_id" | "ship_to_id" | "member_id" | "sales_rep_id" | "used_at"
> & { order_id: string | null; display_id: number | null }

/**
 * One page of what a template became for the account, latest first: of all its members
 * where the asker sees all of the company's carts, otherwise the asker's own.
 */
export async function listTemplateUses(
  container: MedusaContainer,
  { account, member, permissions }: B2bContext,
  templateId: string,
  { limit, offset }: { limit: number; offset: number }
): Promise<{ uses: TemplateUse[]; count: number }> {
  const [rows, count] = await container
    .resolve<SavedCartModuleService>(SAVED_CART_MODULE)
    .listAndCountB2bCartTemplateUses(
      {
        cart_template_id: templateId,
        account_id: account.id,
        ...(permissions.has("order.view_all") ? {} : { member_id: member.id }),
      },
      { skip: offset, take: limit, order: { used_at: "DESC", id: "DESC" } }
    )
  const headers =
    rows.length === 0
      ? []
      : await container
          .resolve<TradeModuleService>(TRADE_MODULE)
          .listB2bOrderHeaders(
            { cart_id: rows.map(({ cart_id }) => cart_id) },
            {
              select: ["id", "cart_id", "order_id", "display_id"],
              take: rows.length,
            }
          )
  const headerOf = new Map(headers.map((header) => [header.cart_id, header]))
  return {
    uses: rows.map((row) => ({
      id: row.id,
      cart_id: row.cart_id,
      ship_to_id: row.ship_to_id,
      member_id: row.member_id,
      sales_rep_id: row.sales_rep_id,
      used_at: row.used_at,
      order_id: headerOf.get(row.cart_id)?.order_id ?? null,
      display_id: headerOf.get(row.cart_id)?.display_id ?? null,
    })),
    count,
  }
}
