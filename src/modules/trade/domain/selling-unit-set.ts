import { MathBN } from "@medusajs/framework/utils"
import { toBaseQuantity } from "../../../utils/selling-unit"
import type { SellingUnit } from "./selling-unit"
import { UNIT_CODE } from "./selling-unit-codes"

/** More than any variant is sold by. */
export const MOST_UNITS = 20

/**
 * What is wrong with all the units of one variant, in words. None at all are right:
 * such a variant is sold by its base unit alone.
 */
export function refuseUnitSet(units: readonly SellingUnit[]): string[] {
  return units.length === 0 || units.some(({ orderable }) => orderable)
    ? refuseUnits(units)
    : [...refuseUnits(units), "one of them can be ordered"]
}

/** As {@link refuseUnitSet}, of a set that others may still come to. */
export function refuseUnits(units: readonly SellingUnit[]): string[] {
  if (units.length === 0) {
    return []
  }
  const codes = units.map(({ code }) => code)
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index)
  const wrong = units.flatMap(refuseUnit)
  if (twice.length > 0) {
    wrong.push(`${twice.join(", ")} stands there twice`)
  }
  if (units.length > MOST_UNITS) {
    wrong.push(`there are more than ${String(MOST_UNITS)}`)
  }
  const base = units.filter(({ is_base }) => is_base)
  if (base.length !== 1) {
    wrong.push(`exactly one is the base unit, not ${String(base.length)}`)
  }
  if (units.filter(({ is_priced }) => is_priced).length > 1) {
    wrong.push("at most one is what the price is told per")
  }
  if (units.filter(({ is_default }) => is_default).length > 1) {
    wrong.push("at most one is offered first")
  }
  return wrong
}

function refuseUnit(unit: SellingUnit): string[] {
  const { code, content, is_base, is_default, orderable } = unit
  const wrong: string[] = []
  if (!UNIT_CODE.test(code)) {
    wrong.push(`${code} is no code of UN/ECE Recommendation 20 or 21`)
  }
  if (!MathBN.gt(content, 0)) {
    return [...wrong, `${code} holds more than nothing`]
  }
  if (is_base && !MathBN.eq(content, 1)) {
    wrong.push(`the base unit ${code} holds 1 of itself`)
  }
  if (is_default && !orderable) {
    wrong.push(`${code} is offered first and cannot be ordered`)
  }
  return orderable ? [...wrong, ...refuseSteps(unit)] : wrong
}

function refuseSteps(unit: SellingUnit): string[] {
  const { code, minimum, multiple } = unit
  const wrong: string[] = []
  if (toBaseQuantity(multiple, unit) === null) {
    wrong.push(`a multiple of ${code} is a whole number of base units`)
  }
  if (toBaseQuantity(minimum, unit) === null) {
    wrong.push(`the minimum of ${code} is a whole number of base units`)
  }
  if (wrong.length === 0 && !MathBN.mod(minimum, multiple).isZero()) {
    wrong.push(`the minimum of ${code} is a multiple of its multiple`)
  }
  return wrong
}
