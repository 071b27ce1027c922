import {
  complete,
  ON_ACCOUNT,
  openShop,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../world"
import {
  ADDRESS,
  lineOf,
  pay,
  type Cart,
  type CartBody,
} from "./private-shopping"

const SYSTEM = "pp_system_default"
let shop: Shop
let variant: string

beforeAll(async () => {
  shop = await openShop("parity")
  variant = await shop.variantId()
  // The demo's region takes orders on account only; a private shop takes others.
  await shop.database.sql(
    `INSERT INTO region_payment_provider (id, region_id, payment_provider_id)
     SELECT 'regpp_test', region_id, $1 FROM b2b_sales_office LIMIT 1`,
    [SYSTEM]
  )
})
afterEach(async () => {
  const headers = await shop.database.sql("SELECT id FROM b2b_order_header")
  expect(headers).toEqual([])
})
afterAll(() => shop.close())

async function openCart(actor: HttpClient, body = {}): Promise<Cart> {
  const answer = await actor.post<CartBody>("/store/carts", {
    items: [{ variant_id: variant, quantity: 2 }],
    ...body,
  })
  expect(answer.status).toBe(200)
  expect(answer.headers.get("x-b2b-account")).toBeNull()
  return answer.body.cart
}

const ACTORS: Record<string, () => Promise<HttpClient>> = {
  "an anonymous visitor": () => Promise.resolve(shop.stranger),
  "a private customer": () => shop.as("moira.ellison@home.demo.test"),
}

describe.each(Object.entries(ACTORS))("%s", (_name, signIn) => {
  let actor: HttpClient
  beforeAll(async () => {
    actor = await signIn()
  })

  it("fills, changes and empties a cart as in stock Medusa", async () => {
    const cart = await openCart(actor, { metadata: { gift: true } })
    const path = `/store/carts/${cart.id}`
    expect(cart).toMatchObject({ currency_code: "gbp" })
    expect(cart.metadata).toEqual({ gift: true })
    const added = await actor.post<CartBody>(`${path}/line-items`, {
      variant_id: variant,
      quantity: 1,
    })
    expect(added.body.cart.items[0]).toMatchObject({ quantity: 3 })
    const line = `${path}/line-items/${lineOf(cart)}`
    const changed = await actor.post<CartBody>(line, { quantity: 5 })
    expect(changed.body.cart.items[0]).toMatchObject({ quantity: 5 })
    const removed = await actor.delete<{ deleted: boolean; parent: Cart }>(line)
    expect(removed).toMatchObject({
      status: 200,
      body: { id: lineOf(cart), object: "line-item", deleted: true },
    })
    expect(removed.body.parent.items).toEqual([])
  })

  it("sets any address, promotions and an e-mail", async () => {
    const cart = await openCart(actor)
    const path = `/store/carts/${cart.id}`
    const update = await actor.post<CartBody>(path, {
      email: "moira@elsewhere.test",
      shipping_address: ADDRESS,
      billing_address: { ...ADDRESS, city: "Hull" },
      metadata: { note: "ring twice" },
    })
    expect(update).toMatchObject({
      status: 200,
      body: {
        cart: {
          email: "moira@elsewhere.test",
          metadata: { note: "ring twice" },
          shipping_address: ADDRESS,
          billing_address: { city: "Hull" },
        },
      },
    })
    const promotions = await actor.post<CartBody>(`${path}/promotions`, {
      promo_codes: [],
    })
    const none = await actor.delete<CartBody>(`${path}/promotions`, {
      promo_codes: [],
    })
    const taxes = await actor.post<CartBody>(`${path}/taxes`)
    expect([promotions, none, taxes].map(({ status }) => status)).toEqual([
      200, 200, 200,
    ])
    const unknown = await actor.post<ErrorBody>(`${path}/promotions`, {
      promo_codes: ["NOSUCH"],
    })
    expect(unknown).toMatchObject({
      status: 400,
      body: { message: "The promotion code NOSUCH is invalid" },
    })
  })

  it("buys with shipping and a payment that is not on account", async () => {
    const cart = await openCart(actor, { email: "moira@elsewhere.test" })
    const path = `/store/carts/${cart.id}`
    await actor.post(path, { shipping_address: ADDRESS })
    const options = await actor.get<{ shipping_options: { id: string }[] }>(
      `/store/shipping-options?cart_id=${cart.id}`
    )
    expect(options.body.shipping_options).toHaveLength(3)
    const option = options.body.shipping_options[0]?.id
    await actor.post(`${path}/shipping-methods`, { option_id: option })
    const session = await pay(actor, cart.id, SYSTEM)
    expect(session.status).toBe(200)
    const done = await complete(actor, cart.id)
    expect(done).toMatchObject({ status: 200, body: { type: "order" } })
    const again = await complete(actor, cart.id)
    expect(again.body.order?.id).toBe(done.body.order?.id)
    const sent = await shop.database.sql("SELECT id FROM b2b_erp_transmission")
    expect(sent).toEqual([])
  })

  it("is not offered payment on account, and is refused it", async () => {
    const cart = await openCart(actor)
    const offered = await actor.get<{ payment_providers: { id: string }[] }>(
      `/store/payment-providers?region_id=${cart.region_id}`
    )
    expect(offered.body).toMatchObject({
      payment_providers: [{ id: SYSTEM }],
      count: 1,
    })
    expect(await pay(actor, cart.id, ON_ACCOUNT)).toMatchObject({
      status: 400,
      body: { code: "b2b.payment.no_account", message: NO_ACCOUNT },
    })
    const sessions = await shop.database.sql(
      "SELECT s.id FROM payment_session s JOIN cart_payment_collection c USING (payment_collection_id) WHERE c.cart_id = $1",
      [cart.id]
    )
    expect(sessions).toEqual([])
  })

  it("cannot complete on account even with a session put there by SQL", async () => {
    const cart = await openCart(actor, { email: "moira@elsewhere.test" })
    await actor.post(`/store/carts/${cart.id}`, { shipping_address: ADDRESS })
    const options = await actor.get<{ shipping_options: { id: string }[] }>(
      `/store/shipping-options?cart_id=${cart.id}`
    )
    await actor.post(`/store/carts/${cart.id}/shipping-methods`, {
      option_id: options.body.shipping_options[0]?.id,
    })
    await pay(actor, cart.id, SYSTEM)
    await shop.database.sql(
      `UPDATE payment_session s SET provider_id = $2 FROM cart_payment_collection c
       WHERE c.payment_collection_id = s.payment_collection_id AND c.cart_id = $1`,
      [cart.id, ON_ACCOUNT]
    )
    expect(await complete(actor, cart.id)).toMatchObject({
      status: 400,
      body: { code: "b2b.payment.no_account", message: NO_ACCOUNT },
    })
    const after = await shop.database.sql(
      `SELECT c.completed_at, (SELECT count(*)::int FROM order_cart o WHERE o.cart_id = c.id) AS orders
       FROM cart c WHERE c.id = $1`,
      [cart.id]
    )
    expect(after).toEqual([{ completed_at: null, orders: 0 }])
  })

  it("loses the mark of an order header that he sends in metadata", async () => {
    const metadata = { b2b_order_header_id: "ohdr_mine", note: "kept" }
    const cart = await openCart(actor, { metadata })
    expect(cart.metadata).toEqual({ note: "kept" })
    const update = await actor.post<CartBody>(`/store/carts/${cart.id}`, {
      metadata: { ...metadata, more: 1 },
    })
    expect(update.body.cart.metadata).toEqual({ note: "kept", more: 1 })
  })
})

const NO_ACCOUNT =
  "Only carts of a trade account can be paid on account. Choose another way to pay."

describe("carts without an order header", () => {
  it("are handed to the customer who signs in, as in stock Medusa", async () => {
    const cart = await openCart(shop.stranger)
    const customer = await shop.as("dan.sowerby@home.demo.test")
    const answer = await customer.post<CartBody>(
      `/store/carts/${cart.id}/customer`
    )
    expect(answer).toMatchObject({
      status: 200,
      body: { cart: { id: cart.id, email: "dan.sowerby@home.demo.test" } },
    })
  })

  it("stay secrets by id only: whoever knows the id reads them, as in stock Medusa", async () => {
    const cart = await openCart(await shop.as("dan.sowerby@home.demo.test"))
    const { status } = await shop.stranger.get(`/store/carts/${cart.id}`)
    expect(status).toBe(200)
  })

  it.each<[string, string, object | undefined]>([
    ["GET", "/store/carts/cart_none", undefined],
    ["POST", "/store/carts/cart_none", {}],
    ["POST", "/store/carts/cart_none/complete", {}],
    [
      "POST",
      "/store/carts/cart_none/line-items",
      { variant_id: "v", quantity: 1 },
    ],
    ["POST", "/store/carts/cart_none/line-items/cali_none", { quantity: 1 }],
    ["DELETE", "/store/carts/cart_none/line-items/cali_none", undefined],
    ["POST", "/store/carts/cart_none/promotions", { promo_codes: ["A"] }],
    ["DELETE", "/store/carts/cart_none/promotions", { promo_codes: ["A"] }],
    ["POST", "/store/carts/cart_none/taxes", {}],
    [
      "POST",
      "/store/shipping-options/so_none/calculate",
      { cart_id: "cart_none" },
    ],
    ["POST", "/store/payment-collections", { cart_id: "cart_none" }],
  ])(
    "that do not exist are a 404, never a 500: %s %s",
    async (method, path, body) => {
      const answer = await shop.stranger.request<ErrorBody>(
        method as "GET" | "POST" | "DELETE",
        path,
        body
      )
      expect(answer).toMatchObject({
        status: 404,
        body: {
          code: "b2b.cart.not_found",
          message:
            "There is no cart cart_none that you may use. Create one with POST /store/carts.",
        },
      })
    }
  )

  it("answer 404 for a missing line, payment collection and shipping option", async () => {
    const cart = await openCart(shop.stranger)
    const line = await shop.stranger.delete<ErrorBody>(
      `/store/carts/${cart.id}/line-items/cali_none`
    )
    const session = await shop.stranger.post<ErrorBody>(
      "/store/payment-collections/pay_col_none/payment-sessions",
      { provider_id: SYSTEM }
    )
    const option = await shop.stranger.post<ErrorBody>(
      "/store/shipping-options/so_none/calculate",
      { cart_id: cart.id }
    )
    expect(
      [line, session, option].map(({ status, body }) => [status, body.code])
    ).toEqual([
      [404, "b2b.line_item.not_found"],
      [404, "b2b.payment_collection.not_found"],
      [404, "b2b.shipping_option.not_found"],
    ])
  })
})
