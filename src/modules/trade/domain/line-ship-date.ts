import { isCalendarDay, type CalendarDay } from "../../../utils/calendar-day"
import type { CatalogueError } from "../../../utils/catalogue-error"
import { shipDateErrors } from "./ship-date-errors"

/**
 * Key in a line's metadata, of the cart and so of the order: the day on which this
 * line is to leave, where the order's other lines leave on another.
 */
export const LINE_SHIP_DATE_METADATA = "b2b_requested_ship_date"

type Metadata = Record<string, unknown> | null | undefined

/** What speaks against the shape of the day that this line's metadata brings, if it does. */
export function refuseLineShipDate(metadata: Metadata): CatalogueError[] {
  const value = metadata?.[LINE_SHIP_DATE_METADATA]
  const sound =
    value === undefined ||
    value === null ||
    (typeof value === "string" && isCalendarDay(value))
  return sound ? [] : [shipDateErrors.lineMalformed()]
}

/** The day that a line asks for, or null where it asks for none. */
export function lineShipDate(metadata: Metadata): CalendarDay | null {
  const value = metadata?.[LINE_SHIP_DATE_METADATA]
  return typeof value === "string" && isCalendarDay(value) ? value : null
}
