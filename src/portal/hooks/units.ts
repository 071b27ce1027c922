import type { CartLine, SellingUnit } from "../answers"

const PLACES = 1e6

/** Without what floating point adds. */
export function exact(value: number): number {
  return Math.round(value * PLACES) / PLACES
}

export function baseOf(units: SellingUnit[]): SellingUnit | undefined {
  return units.find(({ is_base }) => is_base)
}

/** What the price is told per: £412.50 per 1,000. */
export function pricedOf(units: SellingUnit[]): SellingUnit | undefined {
  return units.find(({ is_priced }) => is_priced) ?? baseOf(units)
}

/** Those that can be ordered by, the one to begin with first. */
export function offeredOf(units: SellingUnit[]): SellingUnit[] {
  const rank = ({ is_default, is_base }: SellingUnit) =>
    is_default ? 0 : is_base ? 1 : 2
  return units
    .filter(({ orderable }) => orderable)
    .sort((a, b) => rank(a) - rank(b))
}

/** So many base units. */
export function inBase(quantity: number, unit: SellingUnit): number {
  return exact(quantity * Number(unit.content))
}

/** How many of the unit are to be added until there are so many base units. */
export function moreUntil(
  from: number,
  base: number,
  unit: SellingUnit
): number {
  const step = inBase(Number(unit.multiple), unit)
  return exact(Math.ceil(exact((from - base) / step)) * Number(unit.multiple))
}

/** The unit that a line was taken by, while the variant is still sold by it. */
export function unitOfLine(
  line: CartLine,
  units: SellingUnit[]
): SellingUnit | undefined {
  const code = line.metadata?.b2b_unit?.code
  return offeredOf(units).find((unit) => unit.code === code)
}

/** As many as there were, in another unit; its smallest quantity where they do not fit. */
export function quantityIn(unit: SellingUnit, base: number): number {
  const quantity = base / Number(unit.content)
  const steps = exact(quantity / Number(unit.multiple))
  const fits = Number.isInteger(steps) && quantity >= Number(unit.minimum)
  return fits ? exact(quantity) : Number(unit.minimum)
}
