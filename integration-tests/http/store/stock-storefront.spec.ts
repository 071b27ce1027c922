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
  setHeader,
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
const SELBY = {
  address_1: "Unit 4 Brayfield Park",
  address_2: "Ousegate Way",
  city: "Selby",
  province: "North Yorkshire",
  postal_code: "YO8 9QF",
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

function ship(buyer: HttpClient, cart: string, address: object) {
  return buyer.post<{ cart: { shipping_address: Address } } & Refused>(
    `/store/carts/${cart}`,
    { shipping_address: address }
  )
}

async function shipToOf(cart: string): Promise<unknown> {
  const saved = await register.saved(cart)
  return (saved.header as { ship_to_id: string | null }).ship_to_id
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

describe("an address that is typed into the cart", () => {
  it.each<[string, object]>([
    ["as it is", {}],
    ["in capitals", { address_1: "OTTERWOOD LANE", city: "HARROGATE" }],
    [
      "with more spaces",
      { address_1: " Otterwood   Lane ", postal_code: "hg39qa" },
    ],
    ["with the country in capitals", { country_code: "GB" }],
    ["with an empty second line", { address_2: "" }],
  ])(
    "becomes the ship-to that it means, written as that: %s",
    async (_name, changes) => {
      const cart = await createCart(shop, anna)
      const { status, body } = await ship(anna, cart, { ...YARD, ...changes })
      expect(status).toBe(200)
      expect(body.cart.shipping_address).toMatchObject(YARD)
      expect(await shipToOf(cart)).toBe(await register.shipTo("HV-YARD"))
      expect(await refusalsOf(anna, cart)).not.toContain(
        "b2b.ship_to.address_changed"
      )
    }
  )

  it("keeps the name of who takes the goods", async () => {
    const cart = await createCart(shop, anna)
    const { body } = await ship(anna, cart, { ...YARD, first_name: "Jo" })
    expect(body.cart.shipping_address).toMatchObject({
      first_name: "Jo",
      last_name: "Lofthouse",
      company: "Yard and joinery shop",
    })
  })

  it("is recognised on a cart that is created with it", async () => {
    const answer = await anna.post<{ cart: { id: string } }>("/store/carts", {
      shipping_address: undefined,
    })
    expect(answer.status).toBe(200)
    expect(await shipToOf(answer.body.cart.id)).toBeNull()
  })

  it("is refused where it is a ship-to that he may not use", async () => {
    const cart = await createCart(shop, anna)
    const before = await register.saved(cart)
    expect(await ship(anna, cart, SELBY)).toMatchObject({
      status: 403,
      body: {
        code: "b2b.ship_to.not_allowed",
        message: expect.stringMatching(
          /^You may not order to delivery address/
        ) as string,
      },
    })
    expect(await register.saved(cart)).toEqual(before)
  })

  it("is refused where it is no ship-to and the account allows no other", async () => {
    const cart = await createCart(shop, anna)
    const before = await register.saved(cart)
    for (const address of [ANYWHERE, { ...YARD, address_2: "Unit 9" }, {}]) {
      expect(await ship(anna, cart, address)).toMatchObject({
        status: 403,
        body: {
          code: "b2b.ship_to.address_unknown",
          message: expect.stringContaining(
            "not one of the delivery addresses"
          ) as string,
        },
      })
    }
    expect(await register.saved(cart)).toEqual(before)
  })
})

describe("an account that allows any address", () => {
  let ben: HttpClient
  const LEEDS = {
    address_1: "Whitegate Point",
    address_2: "200 holbeam lane",
    city: "Leeds",
    province: "West Yorkshire",
    postal_code: "ls119ql",
    country_code: "gb",
  }
  beforeAll(async () => {
    ben = await shop.as("ben.ridley@whitegate-fm.demo.test")
  })

  async function ready(cart: string): Promise<string[]> {
    await setHeader(ben, cart, { po_number: `WF ${cart.slice(-6)}` })
    await addShipping(ben, cart)
    await openPayment(ben, cart)
    return refusalsOf(ben, cart)
  }

  it("takes one that is nobody's ship-to, up to the order", async () => {
    const cart = await createCart(shop, ben)
    const { status, body } = await ship(ben, cart, ANYWHERE)
    expect(status).toBe(200)
    expect(body.cart.shipping_address).toMatchObject(ANYWHERE)
    expect(await shipToOf(cart)).toBeNull()
    expect(await ready(cart)).toEqual([])
    expect((await complete(ben, cart)).status).toBe(200)
  })

  it("still refuses one of its own ship-tos that the buyer may not use", async () => {
    const cart = await createCart(shop, ben)
    const before = await register.saved(cart)
    expect(await ship(ben, cart, LEEDS)).toMatchObject({
      status: 403,
      body: { code: "b2b.ship_to.not_allowed" },
    })
    expect(await register.saved(cart)).toEqual(before)
  })

  it("does not let him take back the ship-to, and keep its address, once his access is gone", async () => {
    const cart = await createCart(shop, ben)
    const ship_to_id = await register.shipTo("WF-HULL")
    await setHeader(ben, cart, { ship_to_id })
    await setHeader(ben, cart, { ship_to_id: null })
    expect(await ready(cart)).toEqual([])
    const access = `b2b_ship_to_access SET deleted_at = %s WHERE ship_to_id = '${ship_to_id}'`
    await shop.database.sql(`UPDATE ${access.replace("%s", "now()")}`)
    expect(await complete(ben, cart)).toMatchObject({
      status: 403,
      body: { code: "b2b.ship_to.not_allowed" },
    })
    await shop.database.sql(`UPDATE ${access.replace("%s", "NULL")}`)
    await shop.database.sql(
      `UPDATE b2b_ship_to_access SET amount_limit = 1, raw_amount_limit = '{"value":"1","precision":20}' WHERE ship_to_id = $1`,
      [ship_to_id]
    )
    expect(await complete(ben, cart)).toMatchObject({
      status: 400,
      body: { code: "b2b.ship_to.amount_limit" },
    })
    expect((await register.saved(cart)).orders).toBe(0)
  })
})

it("buys on account without ever naming an account", async () => {
  const address = (
    await anna.get<Book>("/store/customers/me/addresses")
  ).body.addresses.find(({ address_name }) => address_name === "HV-RIPON")
  const cart = await createCart(shop, anna)
  const { first_name, last_name, address_1, address_2 } = address ?? {}
  const { city, province, postal_code, country_code } = address ?? {}
  const typed = { first_name, last_name, address_1, address_2, city }
  const checkout = await anna.post(`/store/carts/${cart}`, {
    email: PEOPLE.anna,
    shipping_address: { ...typed, province, postal_code, country_code },
    billing_address: { ...typed, province, postal_code, country_code },
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
