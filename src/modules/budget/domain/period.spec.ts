import fc from "fast-check"
import { addDays } from "../../../utils/calendar-day"
import { periodAt, periodOfDay } from "./period"
import { PERIODS, WEEKDAYS, type Calendar } from "./terms"

const london: Calendar = {
  time_zone: "Europe/London",
  week_starts_on: "monday",
}
const keyAt = (instant: string, calendar: Calendar = london) =>
  periodAt(new Date(instant), "day", calendar).key

describe("the period in which an order is placed", () => {
  it("begins with the company's own day, in summer and in winter", () => {
    expect(keyAt("2026-07-14T22:59:59Z")).toBe("2026-07-14")
    expect(keyAt("2026-07-14T23:00:00Z")).toBe("2026-07-15")
    expect(keyAt("2026-12-14T23:00:00Z")).toBe("2026-12-14")
    expect(
      keyAt("2026-12-14T05:30:00Z", {
        ...london,
        time_zone: "America/New_York",
      })
    ).toBe("2026-12-14")
    expect(
      keyAt("2026-12-14T04:59:00Z", {
        ...london,
        time_zone: "America/New_York",
      })
    ).toBe("2026-12-13")
  })

  it("is the same day before and after the clock is put back", () => {
    expect(keyAt("2026-10-25T00:30:00Z")).toBe("2026-10-25")
    expect(keyAt("2026-10-25T01:30:00Z")).toBe("2026-10-25")
  })

  it("begins the week where the company does", () => {
    const sunday = "2026-11-22"
    expect(periodOfDay(sunday, "week", "monday")).toEqual({
      key: "2026-11-16/7",
      starts_on: "2026-11-16",
      ends_on: "2026-11-22",
    })
    expect(periodOfDay(sunday, "week", "sunday").starts_on).toBe("2026-11-22")
    expect(periodOfDay(sunday, "week", "saturday").starts_on).toBe("2026-11-21")
  })

  it("names months, quarters, years and the whole", () => {
    const of = (period: (typeof PERIODS)[number]) =>
      periodOfDay("2028-02-29", period, "monday")
    expect(of("month")).toEqual({
      key: "2028-02",
      starts_on: "2028-02-01",
      ends_on: "2028-02-29",
    })
    expect(of("quarter")).toEqual({
      key: "2028-Q1",
      starts_on: "2028-01-01",
      ends_on: "2028-03-31",
    })
    expect(of("year")).toEqual({
      key: "2028",
      starts_on: "2028-01-01",
      ends_on: "2028-12-31",
    })
    expect(of("total")).toEqual({
      key: "total",
      starts_on: null,
      ends_on: null,
    })
    expect(periodOfDay("2026-12-31", "quarter", "monday").key).toBe("2026-Q4")
  })
})

describe("periods", () => {
  const days = fc
    .integer({ min: 0, max: 40_000 })
    .map((count) => addDays("1990-01-01", count))
  const weekdays = fc.constantFrom(...WEEKDAYS)

  it("hold each day in exactly one of a kind, with no gap", () => {
    fc.assert(
      fc.property(
        days,
        weekdays,
        fc.constantFrom(...PERIODS),
        (day, week, kind) => {
          const span = periodOfDay(day, kind, week)
          if (span.starts_on === null || span.ends_on === null) {
            return kind === "total"
          }
          const again = (at: string) => periodOfDay(at, kind, week).key
          return (
            span.starts_on <= day &&
            day <= span.ends_on &&
            again(span.starts_on) === span.key &&
            again(span.ends_on) === span.key &&
            again(addDays(span.ends_on, 1)) !== span.key &&
            again(addDays(span.starts_on, -1)) !== span.key
          )
        }
      )
    )
  })

  it("never have one key for two kinds", () => {
    fc.assert(
      fc.property(days, weekdays, (day, week) => {
        const keys = PERIODS.map((kind) => periodOfDay(day, kind, week).key)
        return new Set(keys).size === PERIODS.length
      })
    )
  })
})
