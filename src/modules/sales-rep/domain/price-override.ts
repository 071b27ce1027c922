import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { CatalogueError } from "../../../utils/catalogue-error"
import { priceOverrideErrors } from "../errors"
import type { Policy } from "./rep-policy"

export const OVERRIDE_REASONS = [
  "price_match",
  "damaged",
  "volume",
  "goodwill",
  "other",
] as const

export type OverrideReason = (typeof OVERRIDE_REASONS)[number]

type Asked = {
  line_item_id: string
  /** What the account itself pays at this quantity; null: nothing is known. */
  own_price: BigNumberInput | null
  given_price: BigNumberInput
  reason_code: OverrideReason
  note: string | null
}

type OverridePolicy = Pick<
  Policy,
  "may_override_prices" | "override_floor_percent"
>

/** The lowest price that an office lets its reps give on a line. */
export function overrideFloor(
  ownPrice: BigNumberInput,
  { override_floor_percent }: Pick<Policy, "override_floor_percent">
): ReturnType<typeof MathBN.convert> {
  const kept = MathBN.sub(100, override_floor_percent)
  return MathBN.div(MathBN.mult(ownPrice, kept), 100)
}

/** Why a price may not be given on a line; null: it may. */
export function refuseOverride(
  asked: Asked,
  policy: OverridePolicy
): CatalogueError | null {
  const { line_item_id, own_price, given_price, reason_code, note } = asked
  if (!policy.may_override_prices) {
    return priceOverrideErrors.notAllowed()
  }
  if (reason_code === "other" && note === null) {
    return priceOverrideErrors.noteMissing()
  }
  if (own_price === null) {
    return priceOverrideErrors.noOwnPrice(line_item_id)
  }
  const told = { given: textOf(given_price), own: textOf(own_price) }
  if (MathBN.gte(given_price, own_price)) {
    return priceOverrideErrors.notLower(told)
  }
  const floor = overrideFloor(own_price, policy)
  return MathBN.lt(given_price, floor)
    ? priceOverrideErrors.belowFloor({ ...told, floor: textOf(floor) })
    : null
}

function textOf(amount: BigNumberInput): string {
  return MathBN.convert(amount).toString()
}

type Line = {
  id: string
  title: string
  quantity: BigNumberInput
  unit_price: BigNumberInput
  is_custom_price: boolean
}

/** A price given on a line, as far as it is compared with the line. */
export type Standing = {
  line_item_id: string
  given_price: BigNumberInput
  quantity: number
}

/** Why a line at a given price may not have so many; null: it may. */
export function refuseOverriddenQuantity(
  line: Pick<Line, "id" | "title">,
  quantity: BigNumberInput,
  override: Pick<Standing, "quantity"> | undefined
): CatalogueError | null {
  return override && MathBN.gt(quantity, override.quantity)
    ? priceOverrideErrors.quantityRaised(line, override.quantity)
    : null
}

/**
 * Whether the lines of a cart are what prices were given for: no more of it, at that
 * price, and while it is below what the account would pay by itself.
 * @param ownPrices the account's own unit prices of today, by line id
 */
export function refuseOverriddenLines(
  lines: readonly Line[],
  overrides: readonly Standing[],
  ownPrices: ReadonlyMap<string, BigNumberInput>
): CatalogueError[] {
  const byLine = new Map(overrides.map((row) => [row.line_item_id, row]))
  return lines.flatMap((line) => {
    const override = byLine.get(line.id)
    if (!override) {
      return []
    }
    const own = ownPrices.get(line.id)
    const lost =
      !line.is_custom_price ||
      !MathBN.eq(line.unit_price, override.given_price) ||
      (own !== undefined && MathBN.lt(own, override.given_price))
    const refusal = lost
      ? priceOverrideErrors.changed(line)
      : refuseOverriddenQuantity(line, line.quantity, override)
    return refusal ? [refusal] : []
  })
}
