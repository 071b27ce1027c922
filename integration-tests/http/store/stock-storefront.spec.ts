import {
  addShipping,
  complete,
  createCart,
  openPayment,
  openShop,
  PEOPLE,
  type HttpClient,
  type Shop,
} from "../../world"
import {
  refusalsOf,
  registerOf,
  type Refused,
  type Register,
} from "./trade-counter"

type Address = Record<string, string> & { id: string; metadata?: unknown }
type Book = { addresses: Address[]; count: number; limit: number }

let shop: Shop
let register: Register
let anna: HttpClient

beforeAll(async () => {
  shop = await openShop("storefront")
  register = registerOf(shop)
  anna = await shop.as(PEOPLE.anna)
})
afterAll(() => shop.close())

const YARD = {
  first_name: "Ian",
  last_name: "Lofthouse",
  address_1: "Otterwood Lane",
  city: "Harrogate",
  province: "North Yorkshire",
  postal_code: "HG3 9QA",
  country_code: "gb",
}
const ANYWHERE = {
  first_name: "Sam",
  last_name: "Hale",
  address_1: "9 Fresh Fields",
  city: "Hull",
  postal_code: "HU1 1AA",
  country_code: "gb",
}

describe("the address book of a stock storefront", () => {
  it("lists the ship-tos that the buyer may use, and no others", async () => {
    const { body } = await anna.get<Book>("/store/customers/me/addresses")
    expect(body.addresses.map((row) => row.address_name)).toEqual([
      "HV-BECK-N",
      "HV-BECK-S",
      "HV-RIPON",
      "HV-YARD",
    ])
    expect(body.count).toBe(4)
    expect(body.addresses[3]).toMatchObject({
      ...YARD,
      id: await register.shipTo("HV-YARD"),
      company: "Yard and joinery shop",
      is_default_shipping: false,
    })
  })

  it("pages them", async () => {
    const { body } = await anna.get<Book>(
      "/store/customers/me/addresses?limit=1&offset=2"
    )
    expect(body).toMatchObject({ count: 4, limit: 1, offset: 2 })
    expect(body.addresses.map((row) => row.address_name)).toEqual(["HV-RIPON"])
  })

  it("shows the same on the customer, read or written", async () => {
    type Me = { customer: { addresses: Address[] } }
    const path = "/store/customers/me"
    const answers = [
      await anna.get<Me>(path),
      await anna.post<Me>(path, { first_name: "Anna" }),
    ]
    for (const { status, body } of answers) {
      expect(status).toBe(200)
      expect(body.customer.addresses.map((row) => row.city)).toEqual([
        "Knaresborough",
        "Knaresborough",
        "Ripon",
        "Harrogate",
      ])
    }
  })

  it("shows one by its id, and none that is not his to use", async () => {
    const path = "/store/customers/me/addresses"
    const yard = await register.shipTo("HV-YARD")
    const one = await anna.get<{ address: Address }>(`${path}/${yard}`)
    expect(one.body.address).toMatchObject({ id: yard, ...YARD })
    for (const code of ["HV-SELBY", "HV-WETHERBY", "WF-LEEDS"]) {
      const id = await register.shipTo(code)
      expect(await anna.get<Refused>(`${path}/${id}`)).toMatchObject({
        status: 404,
        body: { code: "b2b.address.not_found" },
      })
    }
  })

  it("is the company's to change, not the storefront's", async () => {
    const path = "/store/customers/me/addresses"
    const yard = await register.shipTo("HV-YARD")
    const rows = "SELECT * FROM b2b_ship_to ORDER BY id"
    const before = await shop.database.sql(rows)
    for (const answer of [
      await anna.post<Refused>(path, YARD),
      await anna.post<Refused>(`${path}/${yard}`, { city: "Hull" }),
      await anna.delete<Refused>(`${path}/${yard}`),
    ]) {
      expect(answer).toMatchObject({
        status: 400,
        body: {
          code: "b2b.ship_to.managed_by_company",
          message:
            "Delivery addresses belong to your company and cannot be changed here. Ask an admin of your company.",
        },
      })
    }
    expect(await shop.database.sql(rows)).toEqual(before)
    const book = "SELECT count(*)::int AS rows FROM customer_address"
    expect(await shop.database.sql(book)).toEqual([{ rows: 0 }])
  })

  it("is the customer's own where he has no account", async () => {
    const moira = await shop.as("moira.ellison@home.demo.test")
    const path = "/store/customers/me/addresses"
    expect((await moira.post(path, ANYWHERE)).status).toBe(200)
    const { body } = await moira.get<Book>(path)
    expect(body.addresses).toMatchObject([ANYWHERE])
    const id = body.addresses[0]?.id ?? ""
    expect((await moira.delete(`${path}/${id}`)).status).toBe(200)
  })
})

it("buys on account without ever naming an account", async () => {
  const address = (
    await anna.get<Book>("/store/customers/me/addresses")
  ).body.addresses.find(({ address_name }) => address_name === "HV-RIPON")
  const cart = await createCart(shop, anna)
  const fields = Object.keys(YARD).concat("address_2")
  const typed = Object.fromEntries(
    fields.map((field) => [field, address?.[field]])
  )
  const checkout = await anna.post(`/store/carts/${cart}`, {
    email: PEOPLE.anna,
    shipping_address: typed,
    billing_address: typed,
  })
  expect(checkout.status).toBe(200)
  await addShipping(anna, cart)
  await openPayment(anna, cart)
  // The account asks for a PO number: the one fact a stock storefront has no field for.
  expect(await refusalsOf(anna, cart)).toEqual(["b2b.po_number.missing"])
  await shop.database.sql(
    "UPDATE b2b_account SET po_rule = 'not_asked' WHERE number = 'HAR0001'"
  )
  const done = await complete(anna, cart)
  expect(done).toMatchObject({ status: 200, body: { type: "order" } })
  const rows = await shop.database.sql(
    `SELECT s.code, h.order_id = $2 AS bound FROM b2b_order_header h
       JOIN b2b_ship_to s ON s.id = h.ship_to_id WHERE h.cart_id = $1`,
    [cart, done.body.order?.id]
  )
  expect(rows).toEqual([{ code: "HV-RIPON", bound: true }])
})

describe("a cart begun before its buyer signed in", () => {
  type Cart = {
    id: string
    metadata: Record<string, string> | null
    billing_address: { company: string } | null
  }

  async function strangersCart(): Promise<string> {
    const { context } = (
      await anna.get<{
        context: { account: { office: { region_id: string } } }
      }>("/store/b2b/context")
    ).body
    const { body } = await shop.stranger.post<{ cart: Cart }>("/store/carts", {
      region_id: context.account.office.region_id,
      items: [{ variant_id: await shop.variantId(), quantity: 2 }],
    })
    return body.cart.id
  }

  function headersOfCart(cart: string): Promise<{ member_id: string }[]> {
    return shop.database.sql(
      "SELECT member_id FROM b2b_order_header WHERE cart_id = $1",
      [cart]
    )
  }

  it("becomes his account's when it is handed over, up to the order", async () => {
    const cart = await strangersCart()
    const answer = await anna.post<{ cart: Cart }>(
      `/store/carts/${cart}/customer`
    )
    expect(answer.status).toBe(200)
    expect(answer.headers.get("x-b2b-account")).toMatch(/^acct_/)
    expect(answer.body.cart.metadata?.b2b_order_header_id).toMatch(/^ohdr_/)
    expect(answer.body.cart.billing_address?.company).toMatch(/^Harrogate/)
    expect((await shop.stranger.get(`/store/carts/${cart}`)).status).toBe(404)
    const header = await anna.post(`/store/b2b/carts/${cart}/order-header`, {
      ship_to_id: await register.shipTo("HV-YARD"),
      po_number: "PO 77",
    })
    expect(header.status).toBe(200)
    await addShipping(anna, cart)
    await openPayment(anna, cart)
    expect(await complete(anna, cart)).toMatchObject({
      status: 200,
      body: { type: "order" },
    })
  })

  it("gets one order header from two clicks", async () => {
    const cart = await strangersCart()
    const click = () => anna.post(`/store/carts/${cart}/customer`)
    const answers = await Promise.all([click(), click()])
    expect(answers.some(({ status }) => status === 200)).toBe(true)
    expect(await headersOfCart(cart)).toHaveLength(1)
  })

  it("stays nobody's account's where the buyer may place no order", async () => {
    const cart = await strangersCart()
    const clerk = await shop.as(PEOPLE.accountsPayable)
    const answer = await clerk.post(`/store/carts/${cart}/customer`)
    expect(answer.status).toBe(200)
    expect(await headersOfCart(cart)).toEqual([])
  })

  it("is not taken from the account that has it already", async () => {
    const cart = await createCart(shop, anna)
    const tom = await shop.as(PEOPLE.soleTrader)
    const answer = await tom.post(`/store/carts/${cart}/customer`)
    expect(answer.status).toBe(404)
    expect(await headersOfCart(cart)).toHaveLength(1)
  })
})
