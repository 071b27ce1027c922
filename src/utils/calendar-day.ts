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
