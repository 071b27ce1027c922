import { dayAtOffset } from "./calendar-offset"

describe("dayAtOffset", () => {
  it("counts days over the ends of months and years", () => {
    expect(dayAtOffset("2026-12-20", "+14d")).toBe("2027-01-03")
    expect(dayAtOffset("2028-03-01", "-1d")).toBe("2028-02-29")
  })

  it("leaves an open end open", () => {
    expect(dayAtOffset("2026-12-20", null)).toBeNull()
  })
})
