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

/** A day, `YYYY-MM-DD`. */
export const calendarDay = z
  .string()
  .refine(isCalendarDay, "is not a day of the calendar, YYYY-MM-DD")

/** An id of this or another module: `memb_…`. */
export const entityId = z
  .string()
  .regex(/^[0-9A-Za-z_-]{1,100}$/, "is not an id")

/** An e-mail address, in lower case. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email().max(254))

/** Money in major units, 0 or more, at most two decimals. */
export const money = z
  .number()
  .min(0)
  .max(999_999_999_999)
  .refine((value) => Number(value.toFixed(2)) === value, "has more decimals")
