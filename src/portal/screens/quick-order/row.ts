import type { LineToTake } from "../../hooks/use-basket"
import type { QuickOrderLine } from "../../answers-quick-order"

/** A line on the screen; `id` makes sure that it comes into the basket once. */
export type Row = {
  id: string
  line: QuickOrderLine
  isInBasket: boolean
  /** Why the basket did not take it. */
  refused: string | null
}

/** Not `randomUUID`, which browsers have on secure pages alone. */
function newId(): string {
  const random = crypto.getRandomValues(new Uint32Array(3))
  return `line-${[...random].map((part) => part.toString(36)).join("-")}`
}

export function rowOf(line: QuickOrderLine): Row {
  return { id: newId(), line, isInBasket: false, refused: null }
}

/** What goes into the basket; null where the line is not ready for it. */
export function lineToTake({ id, line, isInBasket }: Row): LineToTake | null {
  const { match } = line
  return match && match.refusal === null && !isInBasket
    ? {
        id,
        variant_id: match.variant_id,
        quantity: match.quantity,
        unit_code: match.unit.code,
      }
    : null
}
