import { z } from "@medusajs/framework/zod"
import { calendarDay } from "./body-fields"

const DAY_MS = 86_400_000

const instant = z.iso.datetime({ offset: true })

/** Whether PostgreSQL knows the instant too: its years end in 294276. */
function isDate(date: Date): boolean {
  return !Number.isNaN(date.getTime())
}

/** The first instant of a period: an ISO instant, or the beginning of a day in UTC. */
export const periodStart = z
  .union([calendarDay, instant])
  .transform((text) => new Date(text))
  .refine(isDate, "is not an instant")

/** The end of a period, itself without: an ISO instant, or the end of a day in UTC. */
export const periodEnd = z
  .union([
    calendarDay.transform((day) => new Date(Date.parse(day) + DAY_MS)),
    instant.transform((text) => new Date(text)),
  ])
  .refine(isDate, "is not an instant")
