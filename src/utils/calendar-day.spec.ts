import {
  addMonths,
  calendarDayAt,
  dayWithin,
  isCalendarDay,
} from "./calendar-day"

describe("a day of the calendar", () => {
  it.each([
    ["2026-11-22", true],
    ["2028-02-29", true],
    ["2027-02-29", false],
    ["2026-13-01", false],
    ["2026-1-1", false],
    ["2026-11-22T00:00:00Z", false],
    ["", false],
    ["tomorrow", false],
  ])("%s: %s", (text, exists) => {
    expect(isCalendarDay(text)).toBe(exists)
  })

  it("is the office's day, not the server's", () => {
    const lateInLondon = new Date("2026-07-01T23:30:00Z")
    expect(calendarDayAt(lateInLondon, "Europe/London")).toBe("2026-07-02")
    expect(calendarDayAt(lateInLondon, "America/New_York")).toBe("2026-07-01")
  })

  it.each([
    ["2026-11-22", -12, "2025-11-22"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2028-02-29", -12, "2027-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-10-31", 4, "2027-02-28"],
  ])("%s and %i months is %s", (day, months, later) => {
    expect(addMonths(day, months)).toBe(later)
  })

  it("lies in a period up to both its ends, and open ends never end", () => {
    expect(dayWithin("2026-11-22", "2026-11-22", "2026-11-22")).toBe(true)
    expect(dayWithin("2026-11-22", null, null)).toBe(true)
    expect(dayWithin("2026-11-22", "2026-11-23", null)).toBe(false)
    expect(dayWithin("2026-11-22", null, "2026-11-21")).toBe(false)
  })
})
