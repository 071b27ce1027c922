import { z } from "@medusajs/framework/zod"
import {
  calendarDay,
  emailAddress,
  entityId,
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

/** Text as our exports write it: what begins like a formula has an apostrophe before it. */
export function exportedText(max: number) {
  const typed = text(max)
  return z.string().transform((cell, context) => {
    if (cell.startsWith("'") && FORMULA.test(cell.slice(1))) {
      return cell.slice(1, max + 1)
    }
    const parsed = typed.safeParse(cell)
    if (!parsed.success) {
      const message = parsed.error.issues[0]?.message ?? "is wrong"
      context.addIssue({ code: "custom", message })
      return z.NEVER
    }
    return parsed.data
  })
}

export const scheduleCode = z
  .string()
  .trim()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/,
    "is not a schedule's code like TRADE-2026"
  )

export const currencyCode = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z]{3}$/, "is not a currency code like gbp")

export const handle = z
  .string()
  .trim()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,99}$/,
    "is not 1 to 100 small letters, digits and hyphens"
  )

export const email = emailAddress

export const day = calendarDay

export const id = z.string().trim().pipe(entityId)

export const countryCode = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z]{2}$/, "is not a country code of two letters")

/** The same number as databases write it: no zeros around it. */
function shortest(value: string): string {
  return value
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "")
    .replace(/^0+(?=\d)/, "")
}

/** An amount in major units: `5000` or `5000.50`, kept as exact text. */
export const amount = z
  .string()
  .trim()
  .regex(/^\d{1,12}(\.\d{1,2})?$/, "is not an amount such as 5000 or 5000.50")
  .transform(shortest)

/** A decimal above 0 with up to six places, kept as exact text. */
export const decimal = z
  .string()
  .trim()
  .regex(/^\d{1,12}(\.\d{1,6})?$/, "is not a number such as 500 or 0.125")
  .transform(shortest)
  .refine((value) => value !== "0", "is 0")

/** A decimal with a point, kept as exact text without idle zeros. */
export const signedDecimal = z
  .string()
  .trim()
  .regex(/^-?\d{1,12}(\.\d{1,12})?$/, "is not a decimal like 412.50")
  .transform((value) =>
    value.startsWith("-") ? `-${shortest(value.slice(1))}` : shortest(value)
  )

export const unitCode = z
  .string()
  .trim()
  .regex(/^[A-Z0-9]{1,3}$/, "is not a unit code such as C62")

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

export const yesOrNo = oneOf(["yes", "no"])
