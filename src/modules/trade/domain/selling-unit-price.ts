import type { BigNumberInput } from "@medusajs/framework/types"
import { toUnitAmount } from "../../../utils/selling-unit"
import { plain, pricedUnit, type SellingUnit } from "./selling-unit"

/** "£412.50 per 1,000": an amount for one of a unit, in major units. */
export type PricePerUnit = {
  code: string
  name: string
  content: string
  amount: string
}

/**
 * The price of a base unit, told per the unit that the variant is priced in.
 * @param unit left out: the priced unit, or the base unit
 */
export function pricePerUnit(
  amount: BigNumberInput,
  units: readonly SellingUnit[],
  unit: SellingUnit = pricedUnit(units)
): PricePerUnit {
  const { code, name, content } = unit
  return { code, name, content, amount: plain(toUnitAmount(amount, unit)) }
}
