import { lineShipDate, refuseLineShipDate } from "./line-ship-date"

const of = (value: unknown) => ({ b2b_requested_ship_date: value })

describe("the day that a line asks for", () => {
  it.each([undefined, null, {}, of(null), of(undefined)])(
    "is none in %j",
    (metadata) => {
      expect(refuseLineShipDate(metadata)).toEqual([])
      expect(lineShipDate(metadata)).toBeNull()
    }
  )

  it("is a day of the calendar", () => {
    expect(refuseLineShipDate(of("2026-12-01"))).toEqual([])
    expect(lineShipDate(of("2026-12-01"))).toBe("2026-12-01")
  })

  it.each(["2026-02-30", "1 December", "", 20261201, ["2026-12-01"], true])(
    "is not %j",
    (value) => {
      expect(refuseLineShipDate(of(value)).map(({ code }) => code)).toEqual([
        "b2b.line_item.ship_date_malformed",
      ])
      expect(lineShipDate(of(value))).toBeNull()
    }
  )
})
