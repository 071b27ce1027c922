import type { CatalogueError } from "../../../utils/catalogue-error"
import type { CalendarDay } from "../../../utils/calendar-day"

/** What is refused of requested ship dates: `next` is the day to send instead. */
export const shipDateErrors = {
  past: (
    day: CalendarDay,
    today: CalendarDay,
    next: CalendarDay
  ): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.requested_ship_date.past",
    message: `The requested ship date ${day} is past (today is ${today}). Send ${next} or a later day.`,
    details: { requested_ship_date: day, today, next },
  }),
  tooEarly: (day: CalendarDay, next: CalendarDay): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.requested_ship_date.too_early",
    message: `The sales office cannot ship on ${day} any more: what is ordered now leaves on ${next} at the earliest. Send ${next} or a later day.`,
    details: { requested_ship_date: day, next },
  }),
  tooFar: (
    day: CalendarDay,
    next: CalendarDay,
    furthest: CalendarDay
  ): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.requested_ship_date.too_far",
    message: `The requested ship date ${day} is too far ahead: the sales office takes orders up to ${furthest}. Send a day from ${next} to ${furthest}.`,
    details: { requested_ship_date: day, next, furthest },
  }),
  dayOff: (day: CalendarDay, next: CalendarDay): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.requested_ship_date.day_off",
    message: `The sales office ships nothing on ${day}. Send ${next}, or another of its working days.`,
    details: { requested_ship_date: day, next },
  }),
  lineMalformed: (): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.line_item.ship_date_malformed",
    message:
      "metadata.b2b_requested_ship_date of a line is not a day of the calendar, YYYY-MM-DD. Send one, or null to take it back.",
  }),
  lineNotTaken: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.line_item.ship_date_not_taken",
    message:
      "This sales office takes one requested ship date for the whole order. Take metadata.b2b_requested_ship_date off the line and send requested_ship_date to POST /store/b2b/carts/:id/order-header.",
  }),
} as const
