import { MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"

/** A unit by what it holds: `content` base units, a positive decimal. */
export type UnitContent = { content: BigNumberInput }

/**
 * A quantity of a unit in base units.
 * @returns null where that is not a whole positive number: carts count whole ones
 */
export function toBaseQuantity(
  quantity: BigNumberInput,
  { content }: UnitContent
): number | null {
  const base = MathBN.mult(quantity, content)
  const whole = base.isInteger() && base.isPositive() && !base.isZero()
  return whole && base.lte(Number.MAX_SAFE_INTEGER) ? base.toNumber() : null
}

/** A quantity of base units in a unit; it need not be whole. */
export function toUnitQuantity(
  quantity: BigNumberInput,
  { content }: UnitContent
): string {
  return MathBN.div(quantity, content).toString()
}

/** What a base unit costs when the unit costs `amount`, exactly as far as decimals go. */
export function toBaseAmount(
  amount: BigNumberInput,
  { content }: UnitContent
): string {
  return MathBN.div(amount, content).toString()
}

/** What a unit costs when a base unit costs `amount`. */
export function toUnitAmount(
  amount: BigNumberInput,
  { content }: UnitContent
): string {
  return MathBN.mult(amount, content).toString()
}
