import {
  daysOff,
  deliveryDate,
  earliestShipDate,
  furthestShipDate,
  refuseRequestedShipDate,
  type ShipCalendar,
} from "../../modules/trade"
import { addDays, type CalendarDay } from "../../utils/calendar-day"
import type { CatalogueError } from "../../utils/catalogue-error"
import { officeClock } from "./facts/office-clock"

/** So far ahead an answer names the days on which nothing is shipped. */
const DAYS_TOLD = 366

/** When an office can ship what is ordered now. Days are by its own calendar. */
export type ShipDates = {
  today: CalendarDay
  time_zone: string
  /** From this time on, `HH:MM`, an order counts from the next day; null: never. */
  cut_off_time: string | null
  earliest: CalendarDay
  /** Null: any day. */
  furthest: CalendarDay | null
  /** Between `earliest` and `days_off_until`. */
  days_off: CalendarDay[]
  days_off_until: CalendarDay
  /** The one asked about, or the earliest. */
  ship_date: CalendarDay
  /** When what leaves on `ship_date` arrives; the same day where it is fetched. */
  delivery_date: CalendarDay
  refusals: CatalogueError[]
}

/** What an office's calendar says, to an order that goes on `ship_date` if it is not null. */
export function shipDatesOf(
  office: ShipCalendar & { time_zone: string },
  order: { ship_date: CalendarDay | null; collected: boolean }
): ShipDates {
  const clock = officeClock(office)
  const earliest = earliestShipDate(office, clock)
  const furthest = furthestShipDate(office, clock)
  const told = addDays(earliest, DAYS_TOLD)
  const until = furthest !== null && furthest < told ? furthest : told
  const shipDate = order.ship_date ?? earliest
  return {
    today: clock.day,
    time_zone: office.time_zone,
    cut_off_time: office.cut_off_time,
    earliest,
    furthest,
    days_off: daysOff(office, earliest, until),
    days_off_until: until,
    ship_date: shipDate,
    delivery_date: order.collected ? shipDate : deliveryDate(office, shipDate),
    refusals: refuseRequestedShipDate(order.ship_date, office, clock),
  }
}
