import { MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"

/** A line whose price moved since the buyer last saw and confirmed it. */
export type PriceChange = {
  line_item_id: string
  title: string
  /** Price of a base unit as he knew it. */
  was: string
  is: string
}

export type LinePrice = {
  id: string
  title: string
  unit_price: BigNumberInput
  is_custom_price: boolean
}

/**
 * What a buyer is to be told once his cart was priced anew: of a line that moved twice
 * only where it came from and where it is now, and nothing of one that moved back.
 */
export function mergePriceChanges(
  pending: readonly PriceChange[],
  before: readonly LinePrice[],
  after: readonly LinePrice[]
): PriceChange[] {
  const known = new Map(pending.map((change) => [change.line_item_id, change]))
  const earlier = new Map(before.map((line) => [line.id, line]))
  return after.flatMap((line) => {
    const was =
      known.get(line.id)?.was ?? textOf(earlier.get(line.id)?.unit_price)
    const is = textOf(line.unit_price)
    return line.is_custom_price || was === null || is === null || was === is
      ? []
      : [{ line_item_id: line.id, title: line.title, was, is }]
  })
}

function textOf(amount: BigNumberInput | undefined): string | null {
  return amount === undefined ? null : MathBN.convert(amount).toString()
}
