import { dayOf, daysOfMonth } from "./month"

describe("the days of a month", () => {
  it("are whole weeks from Monday on", () => {
    const days = daysOfMonth("2026-12")
    expect(days).toHaveLength(35)
    expect([days[0], days.at(-1)]).toEqual(["2026-11-30", "2027-01-03"])
  })

  it("are four weeks where February begins on a Monday", () => {
    const days = daysOfMonth("2027-02")
    expect([days.length, days[0], days.at(-1)]).toEqual([
      28,
      "2027-02-01",
      "2027-02-28",
    ])
  })

  it("go on over the end of a year", () => {
    expect(dayOf("2026-12", 1)).toBe("2027-01-01")
    expect(dayOf("2027-01", -1)).toBe("2026-12-01")
  })
})
