import type { SellingUnit } from "../../answers"
import type { AccountPrice } from "../../answers-prices"
import { inBase } from "../../hooks/units"

/** What one of a unit costs. */
export type Offer = { amount: number; unit: SellingUnit; price: AccountPrice }

/** What one of the unit that is offered first costs; null: it is not sold. */
export function offerOf(unit: SellingUnit, price: AccountPrice): Offer | null {
  return price.price === null
    ? null
    : { amount: inBase(Number(price.price), unit), unit, price }
}

/** The lowest, and whether another one costs more or comes by another unit. */
export function lowestOffer(
  offers: readonly Offer[]
): (Offer & { isFrom: boolean }) | null {
  const [lowest] = [...offers].sort((a, b) => a.amount - b.amount)
  return lowest
    ? {
        ...lowest,
        isFrom: offers.some(
          ({ amount, unit }) =>
            amount !== lowest.amount ||
            unit.code !== lowest.unit.code ||
            unit.content !== lowest.unit.content
        ),
      }
    : null
}
