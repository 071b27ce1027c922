import type { ShipCalendar } from "./ship-calendar"
import { refuseRequestedShipDate } from "./ship-date"

const CALENDAR: ShipCalendar = {
  lead_time_days: 1,
  cut_off_time: "14:00",
  working_weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday"],
  holidays: ["2026-12-25", "2026-12-28"],
  furthest_days: 10,
  transit_days: 1,
}

/** Friday the 18th in the morning: the earliest is Monday, the furthest the 28th. */
const NOW = { day: "2026-12-18", time: "09:00" }

function refusalOf(requested: string | null, now = NOW) {
  const [refusal] = refuseRequestedShipDate(requested, CALENDAR, now)
  return refusal && { code: refusal.code, next: refusal.details?.next }
}

describe("the requested ship date", () => {
  it.each([null, "2026-12-21", "2026-12-24"])("may be %s", (day) => {
    expect(refusalOf(day)).toBeUndefined()
  })

  it.each([
    ["past", "2026-12-17", "2026-12-21"],
    ["too_early", "2026-12-18", "2026-12-21"],
    ["too_early", "2026-12-20", "2026-12-21"],
    ["day_off", "2026-12-26", "2026-12-21"],
    ["too_far", "2026-12-29", "2026-12-21"],
    ["too_far", "2099-01-01", "2026-12-21"],
  ])("is refused as %s: %s, and the next is %s", (code, day, next) => {
    expect(refusalOf(day)).toEqual({
      code: `b2b.requested_ship_date.${code}`,
      next,
    })
  })

  it("says the next working day within the furthest, else the earliest", () => {
    const later = { day: "2026-12-21", time: "09:00" }
    expect(refusalOf("2026-12-26", later)).toEqual({
      code: "b2b.requested_ship_date.day_off",
      next: "2026-12-29",
    })
  })

  it("is too early once the cut-off has passed", () => {
    expect(refusalOf("2026-12-21", { ...NOW, time: "13:59" })).toBeUndefined()
    expect(refusalOf("2026-12-21", { ...NOW, time: "14:00" })).toEqual({
      code: "b2b.requested_ship_date.too_early",
      next: "2026-12-22",
    })
  })

  it("tells the past day, today and the next in its sentence", () => {
    const [refusal] = refuseRequestedShipDate("2026-12-17", CALENDAR, NOW)
    expect(refusal?.message).toBe(
      "The requested ship date 2026-12-17 is past (today is 2026-12-18). Send 2026-12-21 or a later day."
    )
  })
})
