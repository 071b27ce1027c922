import {
  addDays,
  addMonths,
  calendarDayAt,
  type CalendarDay,
} from "../../../utils/calendar-day"
import { WEEKDAYS, type Calendar, type Period, type Weekday } from "./terms"

/** One stretch of a budget; its days are inclusive, null: open. */
export type BudgetPeriodSpan = {
  key: string
  starts_on: CalendarDay | null
  ends_on: CalendarDay | null
}

/** The period in which an instant lies, by the company's clock. */
export function periodAt(
  instant: Date,
  period: Period,
  { time_zone, week_starts_on }: Calendar
): BudgetPeriodSpan {
  return periodOfDay(calendarDayAt(instant, time_zone), period, week_starts_on)
}

/** The period in which a day lies. Keys of different kinds of period never read alike. */
export function periodOfDay(
  day: CalendarDay,
  period: Period,
  weekStartsOn: Weekday
): BudgetPeriodSpan {
  const year = day.slice(0, 4)
  switch (period) {
    case "day":
      return { key: day, starts_on: day, ends_on: day }
    case "week":
      return weekOf(day, weekStartsOn)
    case "month":
      return months(day.slice(0, 7), `${day.slice(0, 7)}-01`, 1)
    case "quarter":
      return quarterOf(day)
    case "year":
      return months(year, `${year}-01-01`, 12)
    case "total":
      return { key: "total", starts_on: null, ends_on: null }
  }
}

function weekOf(day: CalendarDay, weekStartsOn: Weekday): BudgetPeriodSpan {
  // JavaScript counts from Sunday, we from Monday.
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  const since = (weekday - WEEKDAYS.indexOf(weekStartsOn) + 7) % 7
  const starts_on = addDays(day, -since)
  return {
    key: `${starts_on}/7`,
    starts_on,
    ends_on: addDays(starts_on, 6),
  }
}

function quarterOf(day: CalendarDay): BudgetPeriodSpan {
  const year = day.slice(0, 4)
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3)
  const first = String(quarter * 3 - 2).padStart(2, "0")
  return months(`${year}-Q${String(quarter)}`, `${year}-${first}-01`, 3)
}

function months(
  key: string,
  starts_on: CalendarDay,
  count: number
): BudgetPeriodSpan {
  return { key, starts_on, ends_on: addDays(addMonths(starts_on, count), -1) }
}
