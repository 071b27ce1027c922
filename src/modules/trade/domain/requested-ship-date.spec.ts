import { refuseRequestedShipDate } from "./requested-ship-date"

describe("the requested ship date", () => {
  it("may be left out, be today or be later", () => {
    expect(refuseRequestedShipDate(null, "2026-11-22")).toEqual([])
    expect(refuseRequestedShipDate("2026-11-22", "2026-11-22")).toEqual([])
    expect(refuseRequestedShipDate("2027-01-01", "2026-11-22")).toEqual([])
  })

  it("is refused when it is past, with both days in the sentence", () => {
    const [refusal] = refuseRequestedShipDate("2026-11-21", "2026-11-22")
    expect(refusal?.code).toBe("b2b.requested_ship_date.past")
    expect(refusal?.message).toContain(
      "2026-11-21 is past (today is 2026-11-22)"
    )
  })
})
