import { createCart, readyCart, type HttpClient, type Shop } from "../../world"
import { openShipDesk, type ShipDesk } from "./ship-desk"
import { refusalsOf, type Refused } from "./trade-counter"

let desk: ShipDesk
let shop: Shop
let anna: HttpClient
let cart: string

beforeAll(async () => {
  desk = await openShipDesk("linedates")
  ;({ shop, anna } = desk)
  cart = await createCart(shop, anna)
})
beforeEach(() => desk.usualCalendar())
afterEach(() => {
  shop.server.clock.release()
})
afterAll(() => shop.close())

describe("a line's own ship date", () => {
  const line = async (day: unknown) => ({
    variant_id: await shop.variantId(),
    quantity: 1,
    metadata: { b2b_requested_ship_date: day },
  })

  it("is kept where the ERP takes it, by both doors, and judged by the calendar", async () => {
    desk.itIs("2026-12-22T09:00:00Z")
    const own = await createCart(shop, anna)
    const stock = await anna.post<Refused>(
      `/store/carts/${own}/line-items`,
      await line("2026-12-25")
    )
    expect(stock.body.code).toBe("b2b.requested_ship_date.day_off")
    const path = `/store/b2b/carts/${own}/line-items`
    const variant_id = await shop.variantId()
    const ours = await anna.post<Refused>(path, {
      variant_id,
      quantity: 1,
      requested_ship_date: "2026-12-22",
    })
    expect(ours.body.code).toBe("b2b.requested_ship_date.too_early")
    const taken = await anna.post<{
      line_items: { requested_ship_date: string | null }[]
    }>(path, { variant_id, quantity: 2, requested_ship_date: "2026-12-24" })
    expect(taken.status).toBe(200)
    expect(
      taken.body.line_items.map((row) => row.requested_ship_date).sort()
    ).toEqual(["2026-12-24", null])
  })

  it.each(["2026-02-30", 17, "", "tomorrow", ["2026-12-24"]])(
    "is refused where it is no day: %j",
    async (day) => {
      const answer = await anna.post<Refused>(
        `/store/carts/${cart}/line-items`,
        await line(day)
      )
      expect(answer.status).toBe(400)
      expect(answer.body.code).toBe("b2b.line_item.ship_date_malformed")
    }
  )

  it("is refused where the office's ERP takes one for the whole order", async () => {
    desk.itIs("2026-12-22T09:00:00Z")
    const own = await readyCart(shop, anna)
    await anna.post(`/store/carts/${own}/line-items`, await line("2026-12-24"))
    await shop.database.sql(
      "UPDATE b2b_sales_office SET erp_connection_id = NULL"
    )
    try {
      const answer = await anna.post<Refused>(
        `/store/carts/${cart}/line-items`,
        await line("2026-12-24")
      )
      expect(answer.body.code).toBe("b2b.line_item.ship_date_not_taken")
      expect(await refusalsOf(anna, own)).toContain(
        "b2b.line_item.ship_date_not_taken"
      )
    } finally {
      await shop.database.sql(
        "UPDATE b2b_sales_office SET erp_connection_id = (SELECT id FROM b2b_erp_connection LIMIT 1)"
      )
    }
  })
})
