import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { UnitContent } from "../../../utils/selling-unit"

/**
 * A unit that a variant is sold by, decimals as plain text. `content` says how many
 * base units are in one; `minimum` and `multiple` count in this unit.
 */
export type SellingUnit = {
  code: string
  name: string
  content: string
  minimum: string
  multiple: string
  is_base: boolean
  is_priced: boolean
  is_default: boolean
  orderable: boolean
}

type Saved = {
  [Field in keyof SellingUnit]: SellingUnit[Field] extends boolean
    ? boolean
    : Field extends "code" | "name"
      ? string
      : BigNumberInput
}

/** A decimal as people and documents write it: no exponent, no trailing zeros. */
export function plain(value: BigNumberInput): string {
  return MathBN.convert(value).toFixed()
}

/** A unit out of its row. */
export function sellingUnitOf(row: Saved): SellingUnit {
  const { code, name, is_base, is_priced, is_default, orderable } = row
  return {
    code,
    name,
    content: plain(row.content),
    minimum: plain(row.minimum),
    multiple: plain(row.multiple),
    is_base,
    is_priced,
    is_default,
    orderable,
  }
}

/** The one unit of a variant that nobody has given any. */
export function implicitUnit(code: string, name: string): SellingUnit {
  return {
    code,
    name,
    content: "1",
    minimum: "1",
    multiple: "1",
    is_base: true,
    is_priced: false,
    is_default: false,
    orderable: true,
  }
}

/** UN/ECE Recommendation 20: one. */
export const EACH = "C62"

/** The unit that carts and prices count in. */
export function baseUnit(units: readonly SellingUnit[]): SellingUnit {
  return units.find(({ is_base }) => is_base) ?? implicitUnit(EACH, "Each")
}

/** The unit that a buyer is offered first. */
export function defaultUnit(units: readonly SellingUnit[]): SellingUnit {
  const offered = units.filter(({ orderable }) => orderable)
  return (
    offered.find(({ is_default }) => is_default) ??
    offered.find(({ is_base }) => is_base) ??
    offered[0] ??
    baseUnit(units)
  )
}

/** The unit that the price is told per. */
export function pricedUnit(units: readonly SellingUnit[]): SellingUnit {
  return units.find(({ is_priced }) => is_priced) ?? baseUnit(units)
}

/** Whether two units hold the same. */
export function sameContent(a: UnitContent, b: UnitContent): boolean {
  return MathBN.eq(a.content, b.content)
}
