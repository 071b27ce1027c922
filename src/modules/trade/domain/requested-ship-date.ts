import type { CatalogueError } from "../../../utils/catalogue-error"
import type { CalendarDay } from "../../../utils/calendar-day"
import { tradeErrors } from "../errors"

/** A requested ship date is today or later, by the sales office's calendar. */
export function refuseRequestedShipDate(
  requested: CalendarDay | null,
  today: CalendarDay
): CatalogueError[] {
  return requested !== null && requested < today
    ? [tradeErrors.shipDatePast(requested, today)]
    : []
}
