import { openShop, type ErrorBody, type HttpClient, type Shop } from "../world"
import {
  cartWithLine,
  givePrice,
  linesOf,
  openGivingRep,
  percentBelow,
  placeCart,
  type CartLine,
  type GivingRep,
} from "../world/given-prices"
import { must } from "../world/http"
import type { Acting } from "../world/reps"

type Given = { cart_id: string; line: CartLine }

describe("a price given on a line", () => {
  let shop: Shop
  let world: GivingRep
  let anna: HttpClient
  let acting: Acting

  beforeAll(async () => {
    shop = await openShop("price_override_attacks")
    world = await openGivingRep(shop, 20)
    anna = world.anna
    acting = world.acting
  })
  afterAll(() => shop.close())

  /** Ten at ten percent less. */
  async function given(): Promise<Given> {
    const cart = await cartWithLine(shop, acting.client)
    must(
      await givePrice(acting.client, cart, {
        unit_price: percentBelow(cart.line.unit_price, 10),
      }),
      "give a price"
    )
    return cart
  }

  const pathOf = ({ cart_id, line }: Given) =>
    `/store/carts/${cart_id}/line-items/${line.id}`

  const lineOf = async (client: HttpClient, { cart_id, line }: Given) =>
    (await linesOf(client, cart_id)).find(({ id }) => id === line.id)

  it("is for the quantity that it was given for, by each door", async () => {
    const cart = await given()
    await world.handOver(cart.cart_id)
    const doors: [string, object][] = [
      [pathOf(cart), { quantity: 1000 }],
      [pathOf(cart), { quantity: 11, metadata: { note: "more" } }],
      [
        `/store/b2b/carts/${cart.cart_id}/line-items/${cart.line.id}`,
        { quantity: "1000" },
      ],
    ]
    for (const [path, body] of doors) {
      expect(await anna.post<ErrorBody>(path, body)).toMatchObject({
        status: 400,
        body: { code: "b2b.price_override.quantity" },
      })
    }
    expect((await lineOf(anna, cart))?.quantity).toBe(10)
    expect((await anna.post(pathOf(cart), { quantity: 4 })).status).toBe(200)
    expect((await anna.post(pathOf(cart), { quantity: 10 })).status).toBe(200)
  })

  it("is refused to the rep himself, who gives it again for more", async () => {
    const cart = await given()
    expect(
      await acting.client.post<ErrorBody>(pathOf(cart), { quantity: 1000 })
    ).toMatchObject({ body: { code: "b2b.price_override.quantity" } })
    await acting.client.delete(
      `/store/b2b/carts/${cart.cart_id}/line-items/${cart.line.id}/price-override`
    )
    expect((await lineOf(acting.client, cart))?.unit_price).toBe(
      cart.line.unit_price
    )
    const more = await acting.client.post(pathOf(cart), { quantity: 20 })
    expect(more.status).toBe(200)
    const again = await givePrice(acting.client, cart, {
      unit_price: percentBelow(cart.line.unit_price, 15),
    })
    expect(again.body.price_override?.quantity).toBe(20)
  })

  it("is not got by adding more of the same", async () => {
    const cart = await given()
    await world.handOver(cart.cart_id)
    const added = await anna.post(`/store/carts/${cart.cart_id}/line-items`, {
      variant_id: cart.line.variant_id,
      quantity: 40,
    })
    expect(added.status).toBe(200)
    const inUnits = await anna.post(
      `/store/b2b/carts/${cart.cart_id}/line-items`,
      { variant_id: cart.line.variant_id, quantity: "10" }
    )
    expect(inUnits.status).toBe(200)
    const lines = await linesOf(anna, cart.cart_id)
    const special = lines.filter(
      ({ unit_price }) =>
        unit_price.toFixed(6) === percentBelow(cart.line.unit_price, 10)
    )
    expect(special.map(({ quantity }) => quantity)).toEqual([10])
    expect(lines.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(60)
  })

  it("is not completed where a line got more by a door of its own", async () => {
    const cart = await given()
    await shop.database.sql(
      "UPDATE cart_line_item SET quantity = 40 WHERE id = $1",
      [cart.line.id]
    )
    const answer = await placeCart(acting.client, cart.cart_id)
    expect(answer.status).toBe(400)
    expect(answer.body.refusals?.map(({ code }) => code)).toEqual([
      "b2b.price_override.quantity",
    ])
  })

  it("is lost by no change of region or currency, nor silently", async () => {
    const cart = await given()
    const [region] = await shop.database.sql<{ id: string }>(
      "SELECT id FROM region WHERE id <> (SELECT region_id FROM cart WHERE id = $1) LIMIT 1",
      [cart.cart_id]
    )
    for (const body of [
      { region_id: region?.id ?? "reg_other" },
      { currency_code: "eur" },
    ]) {
      const answer = await acting.client.post(
        `/store/carts/${cart.cart_id}`,
        body
      )
      expect(answer.status).toBe(400)
    }
    expect((await lineOf(acting.client, cart))?.unit_price.toFixed(6)).toBe(
      percentBelow(cart.line.unit_price, 10)
    )
    await shop.database.sql(
      "UPDATE cart_line_item SET is_custom_price = false WHERE id = $1",
      [cart.line.id]
    )
    const answer = await placeCart(acting.client, cart.cart_id)
    expect(answer.body.refusals?.map(({ code }) => code)).toContain(
      "b2b.price_override.changed"
    )
  })

  it("comes from no line item body, metadata or cart body", async () => {
    const { cart_id, line } = await cartWithLine(shop, acting.client)
    const cheap = { unit_price: 0.01 }
    const custom = { unit_price: 0.01, is_custom_price: true }
    const item = { variant_id: line.variant_id, quantity: 1, ...custom }
    for (const [path, body] of [
      [
        `/store/carts/${cart_id}/line-items/${line.id}`,
        { quantity: 9, ...cheap },
      ],
      [
        `/store/carts/${cart_id}/line-items/${line.id}`,
        { quantity: 9, ...custom },
      ],
      [
        `/store/b2b/carts/${cart_id}/line-items/${line.id}`,
        { quantity: 9, ...cheap },
      ],
      [`/store/b2b/carts/${cart_id}/line-items`, item],
      [`/store/carts/${cart_id}`, { items: [item] }],
    ] as const) {
      expect((await acting.client.post(path, body)).status).toBe(400)
    }
    // Core leaves out what it does not know of a new line.
    await acting.client.post(`/store/carts/${cart_id}/line-items`, item)
    await acting.client.post(`/store/carts/${cart_id}/line-items/${line.id}`, {
      quantity: 10,
      metadata: { ...custom, b2b_price_override: "0.01" },
    })
    const prices = (await linesOf(acting.client, cart_id)).map(
      ({ unit_price }) => unit_price
    )
    expect([...new Set(prices)]).toEqual([line.unit_price])
  })

  it("is not the rep's any more once he handed the cart over", async () => {
    const cart = await given()
    await world.handOver(cart.cart_id)
    const answer = await givePrice(acting.client, cart, {
      unit_price: percentBelow(cart.line.unit_price, 15),
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.body.code).toBe("b2b.cart.handed_over")
    expect((await lineOf(anna, cart))?.unit_price.toFixed(6)).toBe(
      percentBelow(cart.line.unit_price, 10)
    )
  })
  it("names only lines of its own cart", async () => {
    const [one, two] = [await given(), await given()]
    const answer = await givePrice(
      acting.client,
      { cart_id: one.cart_id, line: two.line },
      { unit_price: percentBelow(two.line.unit_price, 15) }
    )
    expect(answer).toMatchObject({
      status: 404,
      body: { code: "b2b.line_item.not_found" },
    })
  })
  it("is not ordered again by ordering the same again", async () => {
    const cart = await given()
    const { order } = (await placeCart(acting.client, cart.cart_id)).body
    const reordered = must(
      await acting.client.post<{ cart_id: string }>(
        `/store/b2b/orders/${order?.id ?? ""}/reorder`
      ),
      "reorder"
    )
    const [line] = await linesOf(acting.client, reordered.cart_id)
    expect(line?.unit_price).toBe(cart.line.unit_price)
  })
})
