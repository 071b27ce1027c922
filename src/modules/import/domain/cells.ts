import { z } from "@medusajs/framework/zod"
import {
  calendarDay,
  emailAddress,
  text as anyText,
} from "../../../utils/body-fields"
import { FORMULA, HARMLESS } from "../../../utils/csv"

function isFormula(value: string): boolean {
  return FORMULA.test(value) && !HARMLESS.test(value)
}

/** Text of a cell; one that a spreadsheet would run is refused. */
export function text(max: number) {
  return z
    .string()
    .refine(
      (value) => !isFormula(value),
      "begins like a formula of a spreadsheet"
    )
    .pipe(anyText(max))
}

export const handle = z
  .string()
  .trim()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,99}$/,
    "is not 1 to 100 small letters, digits and hyphens"
  )

export const email = emailAddress

export const day = calendarDay

export const countryCode = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z]{2}$/, "is not a country code of two letters")

/** An amount in major units: `5000` or `5000.50`, kept as exact text. */
export const amount = z
  .string()
  .trim()
  .regex(/^\d{1,12}(\.\d{1,2})?$/, "is not an amount such as 5000 or 5000.50")
  .transform((value) =>
    value
      .replace(/(\.\d*?)0+$/, "$1")
      .replace(/\.$/, "")
      .replace(/^0+(?=\d)/, "")
  )

/** Codes between blanks, commas or semicolons, each once and sorted. */
export const words = z
  .string()
  .transform((value) =>
    [...new Set(value.split(/[\s,;]+/).filter(Boolean))].sort()
  )
  .pipe(z.array(text(100)).max(200))

export function oneOf(values: readonly [string, ...string[]]) {
  return z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.enum(values, `is not one of ${values.join(", ")}`))
}
