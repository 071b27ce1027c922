import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import {
  MOST_LINES,
  savedCartErrors,
  type NewSavedCartLine,
  type SavedCartLineRow,
} from "../../modules/saved-cart"
import { pick } from "../company/change"
import { lineReference, lineUnitOf } from "../../modules/trade"
import { toMedusaError } from "../../utils/catalogue-error"

/**
 * What a cart has, as a saved cart keeps it.
 * @throws MedusaError codes `b2b.saved_cart.empty`, `.too_many_lines`
 */
export async function linesOfCart(
  container: MedusaContainer,
  cartId: string
): Promise<NewSavedCartLine[]> {
  const items = await container.resolve(Modules.CART).listLineItems(
    { cart_id: cartId },
    {
      take: MOST_LINES + 1,
      order: { created_at: "ASC", id: "ASC" },
    }
  )
  if (items.length > MOST_LINES) {
    throw toMedusaError(savedCartErrors.tooManyLines(cartId))
  }
  const lines = items.flatMap((item): NewSavedCartLine[] => {
    const unit = lineUnitOf(item.metadata)
    return item.variant_id
      ? [
          {
            variant_id: item.variant_id,
            sku: item.variant_sku ?? null,
            title: item.product_title ?? item.title,
            quantity: MathBN.convert(item.quantity).toNumber(),
            unit_code: unit?.code ?? null,
            unit_name: unit?.name ?? null,
            unit_content: unit?.content ?? null,
            line_reference: lineReference(item.metadata),
            shown_unit_price: MathBN.convert(item.unit_price).toFixed(),
          },
        ]
      : []
  })
  if (lines.length === 0) {
    throw toMedusaError(savedCartErrors.empty(cartId))
  }
  return lines
}

/** A saved line, to be written once more. */
export function sameLine(line: SavedCartLineRow): NewSavedCartLine {
  return pick(line, [
    "variant_id",
    "sku",
    "title",
    "quantity",
    "unit_code",
    "unit_name",
    "unit_content",
    "line_reference",
    "shown_unit_price",
  ])
}
