import type { MedusaContainer } from "@medusajs/framework/types"
import type { CartTemplateRow } from "../../modules/saved-cart"
import type { AccountRow } from "../../modules/trade"
import {
  isChangeable,
  linesOfTemplate,
  type TemplateSide,
} from "../../workflows/saved-cart/find-cart-template"
import { lastOrders } from "../../workflows/saved-cart/queries/last-orders"
import { offeredVariants } from "../../workflows/trade/lines/offered-variants"
import type { CartTemplateAnswer, CartTemplateLineAnswer } from "./types"

/** Templates with their last orders: one query for all of them. */
export async function presentTemplates(
  container: MedusaContainer,
  side: TemplateSide,
  rows: readonly CartTemplateRow[]
): Promise<CartTemplateAnswer[]> {
  const { account } = side.clerk ?? side.context
  const orders = await lastOrders(container, {
    account_id: account.id,
    member_id:
      side.context && !side.context.permissions.has("order.view_all")
        ? side.context.member.id
        : null,
    template_ids: rows.map(({ id }) => id),
  })
  return rows.map((row) => ({
    id: row.id,
    owner: row.owner,
    title: row.title,
    notes: row.notes,
    line_count: row.line_count,
    saved_at: row.saved_at,
    is_changeable: isChangeable(row, side),
    last_order: orders.get(row.id) ?? null,
  }))
}

/** One with its lines. */
export async function presentWholeTemplate(
  container: MedusaContainer,
  side: TemplateSide,
  account: AccountRow,
  row: CartTemplateRow
): Promise<CartTemplateAnswer & { lines: CartTemplateLineAnswer[] }> {
  const [[template], lines] = await Promise.all([
    presentTemplates(container, side, [row]),
    linesOfTemplate(container, row.id),
  ])
  const offered = await offeredVariants(
    container,
    account,
    lines.map(({ variant_id }) => variant_id)
  )
  return {
    // One row in, one out.
    ...(template as CartTemplateAnswer),
    lines: lines.map((line) => ({
      id: line.id,
      heading: line.heading,
      variant_id: line.variant_id,
      sku: line.sku,
      title: line.title,
      locked: line.locked,
      quantity: line.quantity,
      stock_up_to: line.stock_up_to,
      unit_code: line.unit_code,
      line_reference: line.line_reference,
      is_offered: offered.has(line.variant_id),
    })),
  }
}
