import type { MedusaContainer } from "@medusajs/framework/types"
import {
  mayChange,
  type SavedCartLineRow,
  type SavedCartRow,
} from "../../../../modules/saved-cart"
import { askerOf } from "../../../../workflows/saved-cart/author-of"
import { linesOfSavedCart } from "../../../../workflows/saved-cart/find-saved-cart"
import {
  authorId,
  authorNames,
} from "../../../../workflows/saved-cart/queries/author-names"
import type { B2bContext } from "../../../../workflows/trade/request-context"

/** A saved cart as its account sees it. `cart_id`: where it came from or went last. */
export type StoreSavedCart = Pick<
  SavedCartRow,
  | "id"
  | "title"
  | "notes"
  | "reference"
  | "visibility"
  | "cart_id"
  | "ship_to_id"
  | "project_id"
  | "po_number"
  | "requested_ship_date"
  | "line_count"
  | "saved_at"
  | "activated_at"
> & {
  status: "parked" | "activated"
  /** Who made it; null where nobody knows any more. */
  author: string | null
  /** Whether the asker made it. */
  is_own: boolean
  /** Whether the asker may rename, save over and delete it. */
  is_changeable: boolean
}

/** `quantity` counts base units. `shown_unit_price`: per base unit, when it was saved. */
export type StoreSavedCartLine = Pick<
  SavedCartLineRow,
  | "id"
  | "variant_id"
  | "sku"
  | "title"
  | "quantity"
  | "unit_code"
  | "unit_name"
  | "unit_content"
  | "line_reference"
  | "shown_unit_price"
>

/** Saved carts with their authors' names: one query for all of them. */
export async function presentSavedCarts(
  container: MedusaContainer,
  rows: readonly SavedCartRow[],
  context: B2bContext
): Promise<StoreSavedCart[]> {
  const names = await authorNames(container, rows)
  return rows.map((row) => ({
    ...presentRow(row, context),
    author: names.get(authorId(row) ?? "") ?? null,
  }))
}

function presentRow(
  row: SavedCartRow,
  context: B2bContext
): Omit<StoreSavedCart, "author"> {
  return {
    id: row.id,
    title: row.title,
    notes: row.notes,
    reference: row.reference,
    visibility: row.visibility,
    status: row.activated_at === null ? "parked" : "activated",
    cart_id: row.cart_id,
    ship_to_id: row.ship_to_id,
    project_id: row.project_id,
    po_number: row.po_number,
    requested_ship_date: row.requested_ship_date,
    line_count: row.line_count,
    saved_at: row.saved_at,
    activated_at: row.activated_at,
    is_own: row.created_by_member_id === context.member.id,
    is_changeable: mayChange(row, askerOf(context)),
  }
}

/** With its lines. */
export async function presentWhole(
  container: MedusaContainer,
  row: SavedCartRow,
  context: B2bContext
): Promise<StoreSavedCart & { lines: StoreSavedCartLine[] }> {
  const [[saved], lines] = await Promise.all([
    presentSavedCarts(container, [row], context),
    linesOfSavedCart(container, row.id),
  ])
  return {
    // One row in, one out.
    ...(saved as StoreSavedCart),
    lines: lines.map((line) => ({
      id: line.id,
      variant_id: line.variant_id,
      sku: line.sku,
      title: line.title,
      quantity: line.quantity,
      unit_code: line.unit_code,
      unit_name: line.unit_name,
      unit_content: line.unit_content,
      line_reference: line.line_reference,
      shown_unit_price: line.shown_unit_price,
    })),
  }
}
