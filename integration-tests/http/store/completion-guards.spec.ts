import {
  client,
  complete,
  openPayment,
  openShop,
  PEOPLE,
  readyCart,
  shipDay,
  signInAdmin,
  type HttpClient,
  type Shop,
} from "../../world"
import { CASES } from "./completion-cases"
import {
  refusalsOf,
  registerOf,
  setHeader,
  type Register,
} from "./trade-counter"

const DAY = 86_400_000

let shop: Shop
let register: Register
let anna: HttpClient
let cart: string

beforeAll(async () => {
  shop = await openShop("guards")
  register = registerOf(shop)
  anna = await shop.as(PEOPLE.anna)
  cart = await readyCart(shop, anna, {
    ship_to_id: await register.shipTo("HV-BECK-N"),
    project_id: await register.project("J2041"),
    requested_ship_date: await shipDay(anna),
  })
})
afterAll(() => shop.close())

function run(statement: string | undefined): Promise<object[]> {
  return shop.database.sql((statement ?? "").replaceAll(":cart", `'${cart}'`))
}

it("finds nothing against a cart that is ready", async () => {
  expect(await refusalsOf(anna, cart)).toEqual([])
})

describe("an order is refused, and the cart stays as it is, when", () => {
  it.each(CASES)("$title", async ({ sql, days, status, codes, message }) => {
    try {
      await run(sql?.[0])
      if (days !== undefined) {
        shop.server.clock.travel(days * DAY)
      }
      const before = await register.saved(cart)
      expect(await refusalsOf(anna, cart)).toEqual(codes)
      const answer = await complete(anna, cart)
      expect(answer.status).toBe(status)
      expect(answer.body.code).toBe(codes[0])
      expect(answer.body.message).toMatch(message)
      expect(answer.body.refusals?.map(({ code }) => code)).toEqual(codes)
      expect(await register.saved(cart)).toEqual(before)
      expect(await run("SELECT id FROM b2b_erp_transmission")).toEqual([])
    } finally {
      await run(sql?.[1])
      shop.server.clock.release()
    }
    expect(await refusalsOf(anna, cart)).toEqual([])
  })
})

describe("a product that the merchant changed", () => {
  type Variant = { id: string; product_id: string }

  let merchant: HttpClient
  beforeAll(async () => {
    merchant = client({
      baseUrl: shop.server.url,
      token: await signInAdmin(shop.server.url, shop.demo.admin),
    })
  })

  async function variantIn(cart: string): Promise<Variant> {
    const [row] = await shop.database.sql<Variant>(
      "SELECT variant_id AS id, product_id FROM cart_line_item WHERE cart_id = $1",
      [cart]
    )
    if (!row) {
      throw new Error("no line")
    }
    return row
  }

  it("is not sold at the old price; the buyer confirms the new one", async () => {
    const cart = await readyCart(shop, anna)
    const { id, product_id } = await variantIn(cart)
    const update = await merchant.post(
      `/admin/products/${product_id}/variants/${id}`,
      { prices: [{ amount: 123.45, currency_code: "gbp" }] }
    )
    expect(update.status).toBe(200)
    const refused = await complete(anna, cart)
    expect(refused).toMatchObject({
      status: 400,
      body: {
        code: "b2b.price.changed",
        message: expect.stringMatching(
          / → 123\.45\. POST \/store\/b2b/
        ) as string,
        refusals: [{ lines: [{ is: "123.45" }] }],
      },
    })
    const confirmed = await anna.post(
      `/store/b2b/carts/${cart}/prices/confirm`,
      {}
    )
    expect(confirmed.status).toBe(200)
    const [line] = await shop.database.sql<{ unit_price: string }>(
      "SELECT unit_price FROM cart_line_item WHERE cart_id = $1",
      [cart]
    )
    expect(Number(line?.unit_price)).toBe(123.45)
    await openPayment(anna, cart)
    const done = await complete(anna, cart)
    expect(done).toMatchObject({ status: 200, body: { type: "order" } })
  })

  it("is sold at the price of the account's group, and never of the person's", async () => {
    const [row] = await shop.database.sql<{ id: string }>(
      "SELECT id FROM customer WHERE email = $1",
      [PEOPLE.anna]
    )
    const group = await merchant.post<{ customer_group: { id: string } }>(
      "/admin/customer-groups",
      { name: "Trade" }
    )
    const groupId = group.body.customer_group.id
    await merchant.post(`/admin/customer-groups/${groupId}/customers`, {
      add: [row?.id],
    })
    const own = await merchant.post<{ customer_group: { id: string } }>(
      "/admin/customer-groups",
      { name: "Account" }
    )
    const price_group_id = own.body.customer_group.id
    await merchant.post(
      `/admin/b2b/accounts/${await register.account("HAR0001")}`,
      { price_group_id }
    )
    const variant_id = await shop.variantId()
    const listFor = (group: string, amount: number) =>
      merchant.post("/admin/price-lists", {
        title: "Trade",
        description: "Trade",
        type: "override",
        status: "active",
        rules: { "customer.groups.id": [group] },
        prices: [{ amount, currency_code: "gbp", variant_id }],
      })
    expect((await listFor(groupId, 5.55)).status).toBe(200)
    const list = await listFor(price_group_id, 7.77)
    expect(list.status).toBe(200)
    const traded = await readyCart(shop, anna)
    const [line] = await shop.database.sql<{ unit_price: string }>(
      "SELECT unit_price FROM cart_line_item WHERE cart_id = $1",
      [traded]
    )
    expect(Number(line?.unit_price)).toBe(7.77)
    const done = await complete(anna, traded)
    expect(done).toMatchObject({ status: 200, body: { type: "order" } })
  })

  it("is not sold once it is unpublished", async () => {
    const cart = await readyCart(shop, anna)
    const { product_id } = await variantIn(cart)
    const set = (status: string) =>
      merchant.post(`/admin/products/${product_id}`, { status })
    await set("draft")
    const before = await register.saved(cart)
    const checks = await refusalsOf(anna, cart)
    const header = await setHeader(anna, cart, { po_number: "PO 2" })
    const answer = await complete(anna, cart)
    expect(await register.saved(cart)).toEqual(before)
    await set("published")
    expect(checks).toEqual(["b2b.product.unsellable"])
    expect(header).toMatchObject({
      status: 400,
      body: { code: "b2b.product.unsellable" },
    })
    expect(answer).toMatchObject({
      status: 400,
      body: {
        code: "b2b.product.unsellable",
        message: expect.stringContaining("Take it out of the cart") as string,
      },
    })
  })
})
