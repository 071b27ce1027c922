import {
  complete,
  erpHasIt,
  contextOf,
  eventually,
  openShop,
  PEOPLE,
  readyCart,
  type HttpClient,
  type Shop,
} from "../../world"
import {
  refusalsOf,
  registerOf,
  setHeader,
  type Refused,
  type Register,
} from "./trade-counter"

let shop: Shop
let register: Register
let anna: HttpClient

beforeAll(async () => {
  shop = await openShop("completion")
  register = registerOf(shop)
  anna = await shop.as(PEOPLE.anna)
})
afterAll(() => shop.close())

function count(what: string): Promise<{ count: number }[]> {
  return shop.database.sql(`SELECT count(*)::int AS count FROM ${what}`)
}

/** Sets a member's status, or what else an office or an admin may do to him. */
function change(sql: string, ...values: unknown[]): Promise<object[]> {
  return shop.database.sql(sql, values)
}

describe("an order on account", () => {
  it("stands once, is bound to its header, and goes to the ERP once", async () => {
    const cart = await readyCart(shop, anna)
    const first = await complete(anna, cart)
    expect(first).toMatchObject({ status: 200, body: { type: "order" } })
    const id = first.body.order?.id
    const header = async () =>
      (
        await shop.database.sql<Record<string, unknown>>(
          "SELECT order_id, placed_at, captured_at FROM b2b_order_header WHERE cart_id = $1",
          [cart]
        )
      )[0]
    const bound = await header()
    expect(bound).toMatchObject({ order_id: id })
    expect(bound?.placed_at).not.toBeNull()
    await erpHasIt(shop, cart)
    expect((await header())?.captured_at).not.toBeNull()
    const sent = `b2b_erp_transmission WHERE subject_id = '${id ?? ""}'`
    expect(await count(sent)).toEqual([{ count: 1 }])
  })

  it("comes of a double click once, with one transmission", async () => {
    const cart = await readyCart(shop, anna)
    const orders = await count(`"order"`)
    const sent = await count("b2b_erp_transmission")
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => complete(anna, cart))
    )
    const placed = answers.filter(({ status }) => status === 200)
    expect(placed.length).toBeGreaterThanOrEqual(1)
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    expect(new Set(placed.map(({ body }) => body.order?.id)).size).toBe(1)
    expect(await count(`"order"`)).toEqual([
      { count: (orders[0]?.count ?? 0) + 1 },
    ])
    await eventually(async () => {
      expect(await count("b2b_erp_transmission")).toEqual([
        { count: (sent[0]?.count ?? 0) + 1 },
      ])
    })
  })

  it("is answered again to a retry, even when the account is on hold by then", async () => {
    const cart = await readyCart(shop, anna)
    const { body } = await complete(anna, cart)
    await change(
      "UPDATE b2b_account SET status = 'on_hold' WHERE number = 'HAR0001'"
    )
    const retry = await complete(anna, cart)
    await change(
      "UPDATE b2b_account SET status = 'active' WHERE number = 'HAR0001'"
    )
    expect(retry).toMatchObject({
      status: 200,
      body: { type: "order", order: { id: body.order?.id } },
    })
  })

  it("cannot be changed through its cart by any door", async () => {
    const cart = await readyCart(shop, anna)
    const option = await change(
      "SELECT shipping_option_id AS id FROM cart_shipping_method WHERE cart_id = $1",
      cart
    )
    const payment = await change(
      "SELECT payment_collection_id AS id FROM cart_payment_collection WHERE cart_id = $1",
      cart
    )
    await complete(anna, cart)
    await erpHasIt(shop, cart)
    const before = await register.saved(cart)
    const sessions = await change("SELECT * FROM payment_session ORDER BY id")
    const line = (before.lines as { id: string }[])[0]?.id ?? ""
    const path = `/store/carts/${cart}`
    const pay = `/store/payment-collections/${(payment[0] as { id: string }).id}/payment-sessions`
    const answers = [
      await anna.post<Refused>(path, { metadata: { a: 1 } }),
      await anna.post<Refused>(`${path}/line-items`, {
        variant_id: await shop.variantId(),
        quantity: 1,
      }),
      await anna.post<Refused>(`${path}/line-items/${line}`, { quantity: 9 }),
      await anna.delete<Refused>(`${path}/line-items/${line}`),
      await anna.post<Refused>(`${path}/promotions`, { promo_codes: [] }),
      await anna.delete<Refused>(`${path}/promotions`, { promo_codes: [] }),
      await anna.post<Refused>(`${path}/shipping-methods`, {
        option_id: (option[0] as { id: string }).id,
      }),
      await anna.post<Refused>(`${path}/taxes`),
      await anna.post<Refused>(`${path}/customer`),
      await anna.post<Refused>("/store/payment-collections", { cart_id: cart }),
      await anna.post<Refused>(pay, {
        provider_id: "pp_payment-on-account_default",
      }),
      await setHeader(anna, cart, { po_number: "PO 9" }),
    ]
    for (const answer of answers) {
      expect(answer).toMatchObject({
        status: 400,
        body: {
          code: "b2b.cart.completed",
          message: `Cart ${cart} is an order already and cannot be changed. Create a new cart.`,
        },
      })
    }
    expect(await register.saved(cart)).toEqual(before)
    expect(await change("SELECT * FROM payment_session ORDER BY id")).toEqual(
      sessions
    )
  })
})

describe("all that is wrong", () => {
  it("is said at once, by the checks and by the refusal", async () => {
    const { body } = await anna.post<{ cart: { id: string } }>("/store/carts", {
      items: [{ variant_id: await shop.variantId(), quantity: 1 }],
    })
    const codes = [
      "b2b.ship_to.missing",
      "b2b.po_number.missing",
      "b2b.shipping_method.missing",
      "b2b.payment.missing",
    ]
    expect(await refusalsOf(anna, body.cart.id)).toEqual(codes)
    const orders = await count(`"order"`)
    const answer = await complete(anna, body.cart.id)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({
      type: "not_allowed",
      code: "b2b.ship_to.missing",
      message: expect.stringContaining("no delivery address") as string,
    })
    expect(answer.body.refusals?.map(({ code }) => code)).toEqual(codes)
    for (const refusal of answer.body.refusals ?? []) {
      expect(refusal.message).toMatch(/\.$/)
    }
    expect(await count(`"order"`)).toEqual(orders)
  })
})

describe("a buyer whose rights changed after he filled the cart", () => {
  afterEach(async () => {
    await change(
      "UPDATE b2b_member SET status = 'active' WHERE status <> 'active' AND job_title = 'Site buyer'"
    )
  })

  it("places no order once he is suspended: the cart is gone for him", async () => {
    const cart = await readyCart(shop, anna)
    const before = await register.saved(cart)
    await change(
      "UPDATE b2b_member SET status = 'suspended' WHERE job_title = 'Site buyer'"
    )
    expect(await complete(anna, cart)).toMatchObject({
      status: 404,
      body: { code: "b2b.cart.not_found" },
    })
    expect(await register.saved(cart)).toEqual(before)
  })

  it("places no order once he may only look", async () => {
    const cart = await readyCart(shop, anna)
    const roles =
      "b2b_member_role SET role_id = $1 WHERE member_id = (SELECT member_id FROM b2b_order_header WHERE cart_id = $2)"
    await change(`UPDATE ${roles}`, "role_viewer", cart)
    const before = await register.saved(cart)
    const answer = await complete(anna, cart)
    expect(await register.saved(cart)).toEqual(before)
    await change(`UPDATE ${roles}`, "role_buyer", cart)
    expect(answer).toMatchObject({
      status: 403,
      body: {
        code: "b2b.permission.missing",
        message: `This needs the permission "order.place". Ask an admin of your company for a role that has it.`,
      },
    })
  })

  it("places no order where the office takes the permission from the account", async () => {
    const cart = await readyCart(shop, anna)
    await change(
      "UPDATE b2b_account SET restrictions = '{order.place}' WHERE number = 'HAR0001'"
    )
    const answer = await complete(anna, cart)
    await change(
      "UPDATE b2b_account SET restrictions = '{}' WHERE number = 'HAR0001'"
    )
    expect(answer).toMatchObject({
      status: 403,
      body: { code: "b2b.permission.missing" },
    })
  })
})

describe("the bill", () => {
  it.each([
    [PEOPLE.anna, "Vale House Otterwood Lane", "Harrogate"],
    [
      "jade.firth@castlegarth-roofing.demo.test",
      "Castlegarth Court 1 Wharfside Place",
      "Leeds",
    ],
  ])(
    "of %s goes to %s, whatever the client sent",
    async (email, street, city) => {
      const buyer = await shop.as(email)
      const cart = await readyCart(shop, buyer)
      const elsewhere = {
        first_name: "Eve",
        address_1: "1 Elsewhere",
        city: "Hull",
        postal_code: "HU1 1AA",
        country_code: "gb",
      }
      const update = await buyer.post(`/store/carts/${cart}`, {
        billing_address: elsewhere,
      })
      expect(update.status).toBe(200)
      const { body } = await complete(buyer, cart)
      const rows = await shop.database.sql(
        `SELECT a.address_1, a.city FROM "order" o JOIN order_address a ON a.id = o.billing_address_id WHERE o.id = $1`,
        [body.order?.id]
      )
      expect(rows).toEqual([{ address_1: street, city }])
      expect((await contextOf(buyer)).account?.number).toMatch(/^(HAR|CAS)/)
    }
  )
})
