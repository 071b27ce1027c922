import { MathBN } from "@medusajs/framework/utils"

/** A decimal number as text, e.g. "12.50". */
export type Decimal = string

export function sum(amounts: Decimal[]): Decimal {
  return MathBN.sum(...amounts).toFixed()
}

export function difference(a: Decimal, b: Decimal): Decimal {
  return MathBN.sub(a, b).toFixed()
}

export function product(a: Decimal, b: Decimal | number): Decimal {
  return MathBN.mult(a, b).toFixed()
}

/** Two decimals, half up: what UBL allows for every amount but a price. */
export function amount(value: Decimal): Decimal {
  return MathBN.convert(value).toFixed(2)
}

export function isZero(value: Decimal): boolean {
  return MathBN.eq(value, 0)
}

export function isNegative(value: Decimal): boolean {
  return MathBN.lt(value, 0)
}

/** Whether two amounts differ by more than rounding can explain. */
export function differsBy(a: Decimal, b: Decimal, tolerance: Decimal): boolean {
  return MathBN.gt(MathBN.abs(MathBN.sub(a, b)), tolerance)
}
