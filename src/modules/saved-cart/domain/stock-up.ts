import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** How big numbers round up. */
const UP = 2

/** Steps in which a unit is sold, decimal text in that unit. */
export type Steps = { minimum: string; multiple: string }

/**
 * What is missing up to a stock, in steps that the unit is sold in.
 * @returns decimal text; "0" where enough is there
 */
export function stockUp(
  onHand: BigNumberInput,
  stockUpTo: BigNumberInput,
  { minimum, multiple }: Steps
): string {
  const missing = MathBN.sub(stockUpTo, onHand)
  if (MathBN.lte(missing, 0)) {
    return "0"
  }
  const steps = MathBN.div(missing, multiple).integerValue(UP)
  return MathBN.max(MathBN.mult(steps, multiple), minimum).toFixed()
}
