import {
  daysOff,
  deliveryDate,
  earliestShipDate,
  furthestShipDate,
  workingDayFrom,
  type ShipCalendar,
} from "./ship-calendar"

/** Two working days, ordered before 14:00; Christmas and Boxing Day are holidays. */
const CALENDAR: ShipCalendar = {
  lead_time_days: 2,
  cut_off_time: "14:00",
  working_weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday"],
  holidays: ["2026-12-25", "2026-12-28"],
  furthest_days: 30,
  transit_days: 1,
}

/** Nothing is said: the office of before there was a calendar. */
const OPEN: ShipCalendar = {
  lead_time_days: 0,
  cut_off_time: null,
  working_weekdays: [
    "sunday",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
  ],
  holidays: [],
  furthest_days: null,
  transit_days: 0,
}

describe("the earliest ship date", () => {
  // 2026-12-21 is a Monday.
  it.each([
    [
      "on a working day before the cut-off",
      "2026-12-21",
      "13:59",
      "2026-12-23",
    ],
    ["at the cut-off, from the next day", "2026-12-21", "14:00", "2026-12-24"],
    ["over Christmas and a weekend", "2026-12-23", "09:00", "2026-12-29"],
    ["after the cut-off of a Thursday", "2026-12-17", "14:30", "2026-12-22"],
    ["on a Saturday, as on Monday", "2026-12-19", "09:00", "2026-12-23"],
    ["on a Saturday evening too", "2026-12-19", "23:59", "2026-12-23"],
    ["on a holiday, as on the next day", "2026-12-25", "09:00", "2026-12-31"],
  ])("%s", (_when, day, time, expected) => {
    expect(earliestShipDate(CALENDAR, { day, time })).toBe(expected)
  })

  it("is today where the office has set nothing", () => {
    const now = { day: "2026-12-25", time: "23:59" }
    expect(earliestShipDate(OPEN, now)).toBe("2026-12-25")
    expect(furthestShipDate(OPEN, now)).toBeNull()
    expect(deliveryDate(OPEN, now.day)).toBe("2026-12-25")
  })
})

describe("a delivery date", () => {
  it("is so many working days after the ship date", () => {
    expect(deliveryDate(CALENDAR, "2026-12-21")).toBe("2026-12-22")
    expect(deliveryDate(CALENDAR, "2026-12-24")).toBe("2026-12-29")
    expect(deliveryDate({ ...CALENDAR, transit_days: 3 }, "2026-12-23")).toBe(
      "2026-12-30"
    )
  })
})

describe("the days off of a period", () => {
  it("are its weekends and holidays, both ends within it", () => {
    expect(daysOff(CALENDAR, "2026-12-25", "2026-12-28")).toEqual([
      "2026-12-25",
      "2026-12-26",
      "2026-12-27",
      "2026-12-28",
    ])
    expect(daysOff(CALENDAR, "2026-12-29", "2026-12-28")).toEqual([])
  })
})

it("ends its search where no day is a working day", () => {
  const never = { ...CALENDAR, working_weekdays: [] }
  expect(workingDayFrom(never, "2026-12-21")).toMatch(/^2029-/)
})
