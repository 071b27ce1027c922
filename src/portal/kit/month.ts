/** A month as `YYYY-MM`, of a day as `YYYY-MM-DD`. */
export function monthOf(day: string): string {
  return day.slice(0, 7)
}

/** The first day of the month so many months later. */
export function dayOf(month: string, months: number): string {
  const date = new Date(`${month}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 10)
}

/** The days of a month in whole weeks from Monday on, with those of its neighbours. */
export function daysOfMonth(month: string): string[] {
  const date = new Date(`${month}-01T00:00:00Z`)
  date.setUTCDate(1 - ((date.getUTCDay() + 6) % 7))
  const days: string[] = []
  do {
    for (let weekday = 0; weekday < 7; weekday++) {
      days.push(date.toISOString().slice(0, 10))
      date.setUTCDate(date.getUTCDate() + 1)
    }
  } while (monthOf(date.toISOString()) === month)
  return days
}
