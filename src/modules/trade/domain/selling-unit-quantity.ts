import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { CatalogueError } from "../../../utils/catalogue-error"
import { toBaseQuantity, toUnitQuantity } from "../../../utils/selling-unit"
import { baseUnit, defaultUnit, plain, type SellingUnit } from "./selling-unit"
import { sellingUnitErrors } from "./selling-unit-errors"

/** The most that a cart line's column holds. */
export const MOST_BASE_UNITS = 2_147_483_647

/** How big numbers round. */
const UP = 2
const DOWN = 3

/** A quantity that is sold, in base units, and the unit that it is sold by. */
export type Sold = { unit: SellingUnit; quantity: number }

export type Sale =
  (Sold & { refusal?: never }) | { refusal: CatalogueError; unit?: never }

type Asked = {
  /** The product as the buyer knows it, or the variant's id. */
  what: string
  quantity: BigNumberInput
  held?: Held
}

const text = (quantity: BigNumberInput): string =>
  MathBN.convert(quantity).toFormat()

/** So many base units, or null where the unit is not sold in this quantity. */
function fit(unit: SellingUnit, quantity: BigNumberInput): number | null {
  const base = toBaseQuantity(quantity, unit)
  return base !== null &&
    base <= MOST_BASE_UNITS &&
    MathBN.gte(quantity, unit.minimum) &&
    MathBN.mod(quantity, unit.multiple).isZero()
    ? base
    : null
}

/** The next quantities below and above that the unit is sold in. */
function nearest(unit: SellingUnit, quantity: BigNumberInput): string[] {
  const { minimum, multiple, content } = unit
  const most = MathBN.div(MOST_BASE_UNITS, content)
  const steps = MathBN.div(quantity, multiple)
  const below = MathBN.mult(steps.integerValue(DOWN), multiple)
  const above = MathBN.mult(steps.integerValue(UP), multiple)
  const fitting = [below, MathBN.max(above, minimum)].filter(
    (value) => MathBN.gte(value, minimum) && MathBN.lte(value, most)
  )
  return fitting.length > 0
    ? [...new Set(fitting.map(plain))]
    : [
        plain(
          MathBN.mult(MathBN.div(most, multiple).integerValue(DOWN), multiple)
        ),
      ]
}

/** "by Pack of 500, at least 2, in steps of 2" */
function howSold({ name, minimum, multiple }: SellingUnit): string {
  return [
    `by ${name}`,
    ...(MathBN.gt(minimum, multiple) ? [`at least ${text(minimum)}`] : []),
    ...(MathBN.eq(multiple, 1) ? [] : [`in steps of ${text(multiple)}`]),
  ].join(", ")
}

/** Base units that a cart has of the variant besides, by the code of their unit. */
export type Held = ReadonlyMap<string, number>

const NOTHING: Held = new Map()

/** What is sold by a unit that the buyer names; null: the one offered first. */
export function sellInUnit(
  units: readonly SellingUnit[],
  code: string | null,
  { what, quantity, held = NOTHING }: Asked
): Sale {
  const offered = units.filter(({ orderable }) => orderable)
  const wanted = code ?? defaultUnit(units).code
  const unit = offered.find((candidate) => candidate.code === wanted)
  if (!unit) {
    return { refusal: sellingUnitErrors.notSold(what, wanted, offered) }
  }
  const base = fitWith(unit, quantity, held)
  return base === null
    ? {
        refusal: sellingUnitErrors.quantityMisfit({
          what,
          sold: howSold(unit),
          quantity: text(quantity),
          nearest: nearest(unit, quantity).map(text),
          unit_code: unit.code,
        }),
      }
    : { unit, quantity: base }
}

/** What the cart has besides counts for the minimum. */
function fitWith(
  unit: SellingUnit,
  quantity: BigNumberInput,
  held: Held
): number | null {
  const base = fit(unit, quantity)
  const besides = held.get(unit.code) ?? 0
  if (base !== null || besides === 0) {
    return base
  }
  const together = MathBN.add(quantity, toUnitQuantity(besides, unit))
  return fit(unit, together) === null ? null : toBaseQuantity(quantity, unit)
}

/**
 * The unit that a number of base units is sold by: the one that the line has, the
 * base unit, the one offered first, or any other that they fit.
 * @param own code of the unit that the line was put in by
 */
export function sellBaseUnits(
  units: readonly SellingUnit[],
  { what, quantity, held = NOTHING, own }: Asked & { own?: string | undefined }
): Sale {
  const first = defaultUnit(units)
  const rank = (unit: SellingUnit): number =>
    unit.code === own ? 0 : unit.is_base ? 1 : unit === first ? 2 : 3
  const offered = units
    .filter(({ orderable }) => orderable)
    .sort((a, b) => rank(a) - rank(b))
  for (const unit of offered) {
    const base = fitWith(unit, toUnitQuantity(quantity, unit), held)
    if (base !== null) {
      return { unit, quantity: base }
    }
  }
  const [best = first] = offered
  const base = baseUnit(units)
  return {
    refusal: sellingUnitErrors.quantityMisfit({
      what,
      sold: offered.map(howSold).join("; or "),
      quantity: `${text(quantity)} ${base.name}`,
      nearest: nearest(best, toUnitQuantity(quantity, best)).map(
        (value) => `${text(MathBN.mult(value, best.content))} ${base.name}`
      ),
      unit_code: base.code,
    }),
  }
}
