import type { Shop } from "../../world"
import { openShipDesk, type ShipDesk } from "../store/ship-desk"

let desk: ShipDesk
let shop: Shop

beforeAll(async () => {
  desk = await openShipDesk("calendar")
  ;({ shop } = desk)
})
beforeEach(() => desk.usualCalendar())
afterEach(() => {
  shop.server.clock.release()
})
afterAll(() => shop.close())

describe("the office's calendar", () => {
  it.each([
    { lead_time_days: -1 },
    { lead_time_days: 1.5 },
    { lead_time_days: 366 },
    { cut_off_time: "24:00" },
    { cut_off_time: "2pm" },
    { working_weekdays: [] },
    { working_weekdays: ["funday"] },
    { holidays: ["2026-02-30"] },
    { furthest_days: -1 },
    { transit_days: 91 },
    { holidays: "2026-12-25" },
  ])("refuses %j", async (calendar) => {
    const { status, body } = await desk.setCalendar(calendar)
    expect(status).toBe(400)
    expect(body.code).toBe("b2b.request.invalid_body")
  })

  it("has 500 holidays at most", async () => {
    const holidays = Array.from({ length: 501 }, () => "2026-12-25")
    const { status, body } = await desk.setCalendar({ holidays })
    expect([status, body.code]).toEqual([400, "b2b.request.invalid_body"])
  })

  it("keeps each day once, in order, and tells the log what changed", async () => {
    await desk.setCalendar({
      holidays: ["2027-01-01", "2026-12-25", "2027-01-01"],
      working_weekdays: ["friday", "monday", "monday"],
    })
    const [row] = await shop.database.sql<object>(
      "SELECT holidays, working_weekdays FROM b2b_sales_office"
    )
    expect(row).toEqual({
      holidays: ["2026-12-25", "2027-01-01"],
      working_weekdays: ["monday", "friday"],
    })
    const [entry] = await shop.database.sql<object>(
      "SELECT after FROM b2b_audit_entry WHERE action = 'sales_office.updated' ORDER BY created_at DESC, id DESC LIMIT 1"
    )
    expect(entry).toMatchObject({
      after: { holidays: ["2026-12-25", "2027-01-01"] },
    })
  })
})
