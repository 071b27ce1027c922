import type {
  AdminGivenAwayTotalsAnswer,
  AdminPriceOverrideListAnswer,
} from "../../../src/api/admin/b2b/price-overrides/types"
import type { AdminOrderHeaderAnswer } from "../../../src/api/admin/b2b/types"
import type { StorePriceOverride } from "../../../src/api/store/b2b/carts/[id]/price-overrides/present-overrides"
import { openShop, type HttpClient, type Shop } from "../../world"
import {
  cartWithLine,
  givePrice,
  linesOf,
  openGivingRep,
  placeCart,
  type GivingRep,
} from "../../world/given-prices"
import { must } from "../../world/http"
import { priceDesk } from "../../world/price-desk"
import type { Acting, Rep } from "../../world/reps"

describe("prices given on single lines", () => {
  let shop: Shop
  let world: GivingRep
  let clerk: HttpClient
  let anna: HttpClient
  let rep: Rep
  let acting: Acting
  let account: string

  beforeAll(async () => {
    shop = await openShop("price_overrides")
    world = await openGivingRep(shop, 50)
    ;({ clerk, anna, rep, acting, account } = world)
    // Whole pence, so that sums can be written down.
    await priceDesk(clerk).schedule(
      { code: "ROUND" },
      [{ target_id: await shop.variantId(), value: "2.00" }],
      [{ target_type: "account", target_id: account }]
    )
  })
  afterAll(() => shop.close())

  async function placed(client: HttpClient, cartId: string): Promise<string> {
    return must(await placeCart(client, cartId), "complete").order?.id ?? ""
  }

  const totals = async (query = "") =>
    must(
      await clerk.get<AdminGivenAwayTotalsAnswer>(
        `/admin/b2b/price-overrides/totals${query}`
      ),
      "totals"
    ).totals

  it("are in the cart, in the order, in the log and in the rep's report", async () => {
    const cart = await cartWithLine(shop, acting.client, 10)
    const { cart_id } = cart
    expect(cart.line.unit_price).toBe(2)
    const given = await givePrice(acting.client, cart, {
      unit_price: "1.5",
      reason_code: "price_match",
      note: "Rival asks 1.52",
    })
    expect(given.body.price_override).toMatchObject({
      own_price: 2,
      unit_price: 1.5,
      quantity: 10,
      reason_code: "price_match",
      given_by: "Ruth Field",
      sales_rep_id: rep.id,
    })
    expect((await linesOf(acting.client, cart_id))[0]?.unit_price).toBe(1.5)
    const why = await acting.client.get<{
      price_overrides: StorePriceOverride[]
    }>(`/store/b2b/carts/${cart_id}/price-overrides`)
    expect(why.body.price_overrides).toEqual([given.body.price_override])

    // A cart that never becomes an order gives nothing away.
    expect(await totals()).toEqual([])
    await world.handOver(cart_id)
    await anna.post(`/store/carts/${cart_id}/line-items/${cart.line.id}`, {
      quantity: 8,
    })
    const orderId = await placed(anna, cart_id)

    const { body } = await clerk.get<AdminOrderHeaderAnswer>(
      `/admin/b2b/orders/${orderId}/order-header`
    )
    expect(body.price_overrides).toMatchObject([
      { own_price: 2, unit_price: 1.5, given_by: "Ruth Field" },
    ])
    const log = await clerk.get<{ entries: object[] }>(
      "/admin/b2b/audit?action=price_override.given"
    )
    expect(JSON.stringify(log.body)).toContain("Rival asks 1.52")

    const [placedOn] = await shop.database.sql<{ day: string }>(
      `SELECT to_char(h.placed_at AT TIME ZONE o.time_zone, 'YYYY-MM-DD') AS day
       FROM b2b_order_header h JOIN b2b_sales_office o ON o.id = h.office_id
       WHERE h.cart_id = $1`,
      [cart_id]
    )
    const day = placedOn?.day ?? ""
    const report = await clerk.get<AdminPriceOverrideListAnswer>(
      `/admin/b2b/sales-reps/${rep.id}/price-overrides?from=${day}&to=${day}`
    )
    expect(report.body).toMatchObject({
      count: 1,
      price_overrides: [
        { order_id: orderId, quantity: 8, account_number: "HAR0001" },
      ],
    })
    expect(Number(report.body.price_overrides[0]?.given_away)).toBe(4)
    const [total] = await totals(`?from=${day}`)
    expect(total).toMatchObject({
      actor_name: "Ruth Field",
      sales_rep_id: rep.id,
      currency_code: "gbp",
      lines: 1,
      orders: 1,
    })
    expect(Number(total?.given_away)).toBe(4)
    expect(await totals("?to=2020-01-01")).toEqual([])
  })

  it("count no more once they are withdrawn, and then the line costs its own price", async () => {
    const before = await totals()
    const cart = await cartWithLine(shop, acting.client, 10)
    await givePrice(acting.client, cart, { unit_price: "1.2" })
    await givePrice(acting.client, cart, { unit_price: "1.8" })
    const path = `/store/b2b/carts/${cart.cart_id}/line-items/${cart.line.id}/price-override`
    expect((await acting.client.delete(path)).status).toBe(200)
    expect(await acting.client.delete(path)).toMatchObject({
      status: 404,
      body: { code: "b2b.price_override.not_found" },
    })
    expect((await linesOf(acting.client, cart.cart_id))[0]?.unit_price).toBe(2)
    await placed(acting.client, cart.cart_id)
    expect(await totals()).toEqual(before)
  })

  it("are told apart from the account's own where that falls below them", async () => {
    const cart = await cartWithLine(shop, acting.client, 10)
    await givePrice(acting.client, cart, { unit_price: "1.5" })
    await priceDesk(clerk).schedule(
      { code: "CHEAPER" },
      [{ target_id: await shop.variantId(), value: "1.00" }],
      [{ target_type: "account", target_id: account }]
    )
    const { body } = await acting.client.get<{
      checks: { refusals: { code: string }[] }
    }>(`/store/b2b/carts/${cart.cart_id}/checks`)
    expect(body.checks.refusals.map(({ code }) => code)).toContain(
      "b2b.price_override.changed"
    )
  })
})
