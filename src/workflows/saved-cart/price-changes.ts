import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { MOST_LINES, type SavedCartLineRow } from "../../modules/saved-cart"
import { lineReference, lineUnitOf } from "../../modules/trade"
import type { LineChange } from "./plan-lines"

function keyOf({
  variant_id,
  unit_code,
  line_reference,
}: Pick<
  SavedCartLineRow,
  "variant_id" | "unit_code" | "line_reference"
>): string {
  return JSON.stringify([variant_id, unit_code, line_reference])
}

/** The lines of a new cart that cost another amount than when they were saved. */
export async function priceChanges(
  container: MedusaContainer,
  cartId: string,
  saved: readonly SavedCartLineRow[]
): Promise<LineChange[]> {
  const items = await container.resolve(Modules.CART).listLineItems(
    { cart_id: cartId },
    {
      select: ["id", "variant_id", "unit_price", "metadata"],
      take: MOST_LINES,
    }
  )
  const now = new Map(
    items.flatMap(({ variant_id, unit_price, metadata }) => {
      const price = MathBN.convert(unit_price)
      const unit_code = lineUnitOf(metadata)?.code ?? null
      const line_reference = lineReference(metadata)
      const variant = variant_id ?? ""
      // Where its unit has changed, a line is known by its variant alone.
      return [
        [variant, price],
        [keyOf({ variant_id: variant, unit_code, line_reference }), price],
      ] as const
    })
  )
  return saved.flatMap((line): LineChange[] => {
    const { id: line_id, sku, title, shown_unit_price: then } = line
    const price = now.get(keyOf(line)) ?? now.get(line.variant_id)
    return !price || then === null || price.isEqualTo(then)
      ? []
      : [
          {
            line_id,
            sku,
            title,
            code: "price_changed",
            message: `The price of ${title} is not the one that you saved it at.`,
            in_cart: true,
            unit_price_then: then,
            unit_price_now: price.toFixed(),
          },
        ]
  })
}
