/** A day of the calendar, `YYYY-MM-DD`: it has no time and no zone. */
export type CalendarDay = string

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the text is a day that exists: 2027-02-29 does not. */
export function isCalendarDay(text: string): boolean {
  if (!DAY.test(text)) {
    return false
  }
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The day that it is at this instant in a time zone, e.g. `Europe/London`. */
export function calendarDayAt(instant: Date, timeZone: string): CalendarDay {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(instant)
}

/** The time that it is at this instant in a time zone, `HH:MM` of 24 hours. */
export function timeOfDayAt(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(instant)
}

/** The day so many days later; before, where it is negative. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** How many days `to` lies after `from`; below zero where it lies before. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  const ms = Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)
  return Math.round(ms / 86_400_000)
}

/**
 * The same day so many months later, or before, where it is negative; of a shorter month
 * its last day.
 */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const date = new Date(`${day}T00:00:00Z`)
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0)
  date.setUTCDate(Math.min(wanted, date.getUTCDate()))
  return date.toISOString().slice(0, 10)
}

/** Whether a day lies in a period whose ends are inclusive and may be open. */
export function dayWithin(
  day: CalendarDay,
  startsOn: CalendarDay | null,
  endsOn: CalendarDay | null
): boolean {
  return (
    (startsOn === null || day >= startsOn) && (endsOn === null || day <= endsOn)
  )
}
