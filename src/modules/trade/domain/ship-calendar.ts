import { addDays, type CalendarDay } from "../../../utils/calendar-day"

export const WEEKDAYS = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
] as const

/**
 * When a sales office ships. Days are its own, by its time zone. `lead_time_days` and
 * `transit_days` count working days, `furthest_days` any; null: no limit. From
 * `cut_off_time` (`HH:MM`) on an order counts from the next day; null: never.
 */
export type ShipCalendar = {
  lead_time_days: number
  cut_off_time: string | null
  working_weekdays: readonly string[]
  holidays: readonly CalendarDay[]
  furthest_days: number | null
  transit_days: number
}

/** What an office's clock shows: the day, and the time as `HH:MM`. */
export type OfficeClock = { day: CalendarDay; time: string }

/** No calendar closes for longer: a longer search ends. */
const LONGEST_SEARCH_DAYS = 1_000

/** Whether goods leave the office on that day. */
export function isWorkingDay(
  calendar: ShipCalendar,
  day: CalendarDay
): boolean {
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]
  return (
    weekday !== undefined &&
    calendar.working_weekdays.includes(weekday) &&
    !calendar.holidays.includes(day)
  )
}

/** That day if the office works then, else the next on which it does. */
export function workingDayFrom(
  calendar: ShipCalendar,
  day: CalendarDay
): CalendarDay {
  let next = day
  for (let days = 0; days < LONGEST_SEARCH_DAYS; days++) {
    if (isWorkingDay(calendar, next)) {
      return next
    }
    next = addDays(next, 1)
  }
  return next
}

/** So many working days after a day. */
function addWorkingDays(
  calendar: ShipCalendar,
  day: CalendarDay,
  workingDays: number
): CalendarDay {
  let end = day
  for (let count = 0; count < workingDays; count++) {
    end = workingDayFrom(calendar, addDays(end, 1))
  }
  return end
}

/** The first day on which what is ordered now can leave. */
export function earliestShipDate(
  calendar: ShipCalendar,
  now: OfficeClock
): CalendarDay {
  const { cut_off_time: cutOff, lead_time_days } = calendar
  const isLate = cutOff !== null && now.time >= cutOff
  const counted = isLate ? addDays(now.day, 1) : now.day
  return addWorkingDays(
    calendar,
    workingDayFrom(calendar, counted),
    lead_time_days
  )
}

/** The last day that may be asked for now; null: any. */
export function furthestShipDate(
  calendar: ShipCalendar,
  now: OfficeClock
): CalendarDay | null {
  return calendar.furthest_days === null
    ? null
    : addDays(now.day, calendar.furthest_days)
}

/** When what leaves on that day arrives. */
export function deliveryDate(
  calendar: ShipCalendar,
  shipDate: CalendarDay
): CalendarDay {
  return addWorkingDays(calendar, shipDate, calendar.transit_days)
}

/** The days of a period, both ends within it, on which the office ships nothing. */
export function daysOff(
  calendar: ShipCalendar,
  from: CalendarDay,
  to: CalendarDay
): CalendarDay[] {
  const off: CalendarDay[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (!isWorkingDay(calendar, day)) {
      off.push(day)
    }
  }
  return off
}
