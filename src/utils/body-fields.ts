import { z } from "@medusajs/framework/zod"
import { isCalendarDay } from "./calendar-day"

/** What PostgreSQL and XML refuse. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** Text of 1 to `max` characters, trimmed. */
export function text(max: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !CONTROL.test(value), "has control characters")
}

/** As {@link text}; null takes it back, left out leaves it as it is. */
export function optionalText(max: number) {
  return text(max).nullable().optional()
}

/** As {@link optionalText}, without line breaks and tabs. */
export function optionalLine(max: number) {
  return text(max)
    .refine((value) => !/[\t\n\r]/.test(value), "is not one line")
    .nullable()
    .optional()
}

/** A day, `YYYY-MM-DD`. */
export const calendarDay = z
  .string()
  .refine(isCalendarDay, "is not a day of the calendar, YYYY-MM-DD")

/** An id of this or another module: `memb_…`. */
export const entityId = z
  .string()
  .regex(/^[0-9A-Za-z_-]{1,100}$/, "is not an id")

/** Ids, none of them twice. */
export function entityIds(most: number) {
  return z
    .array(entityId)
    .max(most)
    .transform((ids) => [...new Set(ids)])
}

/** An e-mail address, in lower case. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email().max(254))

/** `gbp`, in lower case. */
export const currencyCode = z
  .string()
  .regex(/^[a-z]{3}$/i, "is not a currency like gbp")
  .toLowerCase()

/** Money in major units, 0 or more, at most two decimals. */
export const money = z
  .number()
  .min(0)
  .max(999_999_999_999)
  .refine((value) => Number(value.toFixed(2)) === value, "has more decimals")

/** An exact decimal above 0, as a number or as text: `1.5`, `"0.125"`. */
export function decimal(places: number) {
  const shape = new RegExp(`^\\d{1,12}(\\.\\d{1,${String(places)}})?$`)
  return z
    .union([z.number().transform(String), z.string().trim()])
    .refine(
      (value) => shape.test(value) && Number(value) > 0,
      `is not a decimal above 0 with at most ${String(places)} places`
    )
}

/** Money as exact text, 0 or more (`signed`: below zero too), at most three decimals. */
export function amount({ signed = false }: { signed?: boolean } = {}) {
  const shape = signed ? /^-?\d{1,12}(\.\d{1,3})?$/ : /^\d{1,12}(\.\d{1,3})?$/
  return z
    .union([z.number().transform(String), z.string().trim()])
    .refine(
      (value) => shape.test(value),
      `is not an amount${signed ? "" : " of 0 or more"} with at most 3 decimals`
    )
}
