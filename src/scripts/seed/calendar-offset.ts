import type { CalendarDay } from "../../utils/calendar-day"

/** The day that lies `offset`, e.g. `-14d`, from `today`; null stays null. */
export function dayAtOffset(
  today: CalendarDay,
  offset: string | null
): CalendarDay | null {
  if (offset === null) {
    return null
  }
  const date = new Date(`${today}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + Number.parseInt(offset, 10))
  return date.toISOString().slice(0, 10)
}
