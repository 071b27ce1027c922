import type { CatalogueError } from "../../../utils/catalogue-error"
import type { CalendarDay } from "../../../utils/calendar-day"
import { shipDateErrors } from "./ship-date-errors"
import {
  earliestShipDate,
  furthestShipDate,
  isWorkingDay,
  workingDayFrom,
  type OfficeClock,
  type ShipCalendar,
} from "./ship-calendar"

/**
 * What speaks against a requested ship date, ordered now: each refusal names the
 * next day that is possible.
 */
export function refuseRequestedShipDate(
  requested: CalendarDay | null,
  calendar: ShipCalendar,
  now: OfficeClock
): CatalogueError[] {
  if (requested === null) {
    return []
  }
  const earliest = earliestShipDate(calendar, now)
  if (requested < now.day) {
    return [shipDateErrors.past(requested, now.day, earliest)]
  }
  if (requested < earliest) {
    return [shipDateErrors.tooEarly(requested, earliest)]
  }
  const furthest = furthestShipDate(calendar, now)
  if (furthest !== null && requested > furthest) {
    return [shipDateErrors.tooFar(requested, earliest, furthest)]
  }
  if (isWorkingDay(calendar, requested)) {
    return []
  }
  const next = workingDayFrom(calendar, requested)
  const possible = furthest !== null && next > furthest ? earliest : next
  return [shipDateErrors.dayOff(requested, possible)]
}
