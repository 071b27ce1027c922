import {
  complete,
  openPayment,
  openShop,
  PEOPLE,
  readyCart,
  signInAdmin,
  type Answer,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import { priceDesk, type PriceDesk } from "../../world/price-desk"
import { lineOf, type CartAnswer } from "./price-doors"
import { registerOf } from "./trade-counter"

const DAY = 24 * 60 * 60 * 1000

let shop: Shop
let desk: PriceDesk
let anna: HttpClient

beforeAll(async () => {
  shop = await openShop("open-cart-prices")
  const token = await signInAdmin(shop.server.url, shop.demo.admin)
  desk = priceDesk(shop.stranger.with({ token }))
  anna = await shop.as(PEOPLE.anna)
})
afterAll(() => shop.close())

describe("an open cart", () => {
  type Header = {
    order_header: {
      price_changes: { line_item_id: string; was: string; is: string }[]
    }
  }

  async function cartOf(variant: string): Promise<string> {
    const cart = await readyCart(shop, anna)
    const added = await anna.post<Partial<ErrorBody>>(
      `/store/carts/${cart}/line-items`,
      { variant_id: variant, quantity: 500 }
    )
    expect(added.body.message).toBeUndefined()
    await openPayment(anna, cart)
    return cart
  }

  async function priceIn(cart: string, variant: string): Promise<number> {
    const { body } = await anna.get<CartAnswer>(`/store/carts/${cart}`)
    return lineOf(body, variant)
  }

  it("is priced anew when a schedule changes; the buyer confirms what moved", async () => {
    const variant = await shop.variantId("BRK-CRV-RUS")
    const target_id = await registerOf(shop).account("HAR0001")
    const { id } = await desk.schedule(
      { code: "MOVING" },
      [{ target_id: variant, value: "0.50" }],
      [{ target_type: "account", target_id }]
    )
    const cart = await cartOf(variant)
    expect(await priceIn(cart, variant)).toBe(0.5)
    await desk.lines(id, [{ target_id: variant, value: "0.53" }])
    expect(await priceIn(cart, variant)).toBe(0.53)
    await openPayment(anna, cart)
    const refused = await complete(anna, cart)
    expect(refused).toMatchObject({
      status: 400,
      body: {
        code: "b2b.price.changed",
        refusals: [{ lines: [{ was: "0.5", is: "0.53" }] }],
      },
    })
    const path = `/store/b2b/carts/${cart}/prices/confirm`
    const header = await anna.get<Header>(
      `/store/b2b/carts/${cart}/order-header`
    )
    const [change] = header.body.order_header.price_changes
    const other = await anna.post<Partial<ErrorBody>>(path, {
      lines: [{ line_item_id: change?.line_item_id, unit_price: "0.5" }],
    })
    expect(other.body.code).toBe("b2b.price.changed")
    const confirmed = await anna.post<Header>(path, {
      lines: [{ line_item_id: change?.line_item_id, unit_price: "0.53" }],
    })
    expect(confirmed).toMatchObject({
      status: 200,
      body: { order_header: { price_changes: [] } },
    })
    await openPayment(anna, cart)
    expect((await complete(anna, cart)).body.type).toBe("order")
  })

  it("is priced anew when a day begins, and when a schedule is taken away", async () => {
    const variant = await shop.variantId("BRK-AIR-SMK")
    const target_id = await registerOf(shop).account("HAR0001")
    const tomorrow = new Date(Date.now() + DAY).toISOString().slice(0, 10)
    const { id } = await desk.schedule(
      { code: "TOMORROW", effective_from: tomorrow },
      [{ target_id: variant, value: "0.90" }]
    )
    const assigned = await desk.assign(id, {
      target_type: "account",
      target_id,
    })
    const cart = await cartOf(variant)
    const before = await priceIn(cart, variant)
    expect(before).toBe(1.06)
    shop.server.clock.travel(DAY + 60 * 60 * 1000)
    expect(await priceIn(cart, variant)).toBe(0.9)
    await desk.unassign(id, assigned.body.assignment?.id ?? "")
    expect(await priceIn(cart, variant)).toBe(1.06)
    shop.server.clock.release()
  })

  it("is priced anew when an assignment's days change; days the wrong way round change nothing", async () => {
    const variant = await shop.variantId("BRK-AIR-SMK")
    const target_id = await registerOf(shop).account("HAR0001")
    const day = (days: number) =>
      new Date(Date.now() + days * DAY).toISOString().slice(0, 10)
    const { id } = await desk.schedule({ code: "DAYS" }, [
      { target_id: variant, value: "0.91" },
    ])
    const { body } = await desk.assign(id, {
      target_type: "account",
      target_id,
      starts_on: day(30),
    })
    const assignment = body.assignment?.id ?? ""
    const cart = await cartOf(variant)
    expect(await priceIn(cart, variant)).toBe(1.06)
    expect(
      await desk.reschedule(id, assignment, { starts_on: day(-1) })
    ).toMatchObject({
      status: 200,
      body: {
        assignment: {
          id: assignment,
          target_type: "account",
          starts_on: day(-1),
          ends_on: null,
          name: expect.stringContaining("HAR0001") as string,
        },
      },
    })
    expect(await priceIn(cart, variant)).toBe(0.91)
    for (const days of [
      { ends_on: day(-2) },
      { starts_on: day(3), ends_on: day(2) },
    ]) {
      expect(await desk.reschedule(id, assignment, days)).toMatchObject({
        status: 400,
        body: { code: "b2b.pricing_schedule.dates_reversed" },
      })
    }
    expect(await priceIn(cart, variant)).toBe(0.91)
    await desk.reschedule(id, assignment, { starts_on: null, ends_on: day(-2) })
    expect(await priceIn(cart, variant)).toBe(1.06)
  })

  it("is priced by its ship-to's own schedule once it goes there", async () => {
    const variant = await shop.variantId("BRK-AIR-SMK")
    const shipTo = await registerOf(shop).shipTo("HV-BECK-N")
    await desk.schedule(
      { code: "BECKSIDE" },
      [{ target_id: variant, value: "0.99" }],
      [{ target_type: "ship_to", target_id: shipTo }]
    )
    const cart = await cartOf(variant)
    await anna.post(`/store/b2b/carts/${cart}/order-header`, {
      ship_to_id: await registerOf(shop).shipTo("HV-YARD"),
    })
    await anna.post(`/store/b2b/carts/${cart}/prices/confirm`, {})
    expect(await priceIn(cart, variant)).toBe(1.06)
    const moved: Answer<Header> = await anna.post(
      `/store/b2b/carts/${cart}/order-header`,
      {
        ship_to_id: shipTo,
        project_id: await registerOf(shop).project("J2041"),
      }
    )
    expect(moved.body.order_header.price_changes).toMatchObject([
      { was: "1.06", is: "0.99" },
    ])
    expect(await priceIn(cart, variant)).toBe(0.99)
  })
})
