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

let shop: Shop
let register: Register
let anna: HttpClient

beforeAll(async () => {
  shop = await openShop("typed_address")
  register = registerOf(shop)
  anna = await shop.as(PEOPLE.anna)
})
afterAll(() => shop.close())

type Address = Record<string, string>

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
      shipping_address: { ...YARD, city: "HARROGATE" },
    })
    expect(answer.status).toBe(200)
    const saved = await register.saved(answer.body.cart.id)
    expect(saved.header).toMatchObject({
      ship_to_id: await register.shipTo("HV-YARD"),
      site_contact_name: "Ian Lofthouse",
    })
    expect(saved.addresses).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ city: "Harrogate" }),
      ]) as object
    )
  })

  it("makes no cart where it is refused", async () => {
    const count = "SELECT count(*)::int AS carts FROM cart"
    const before = await shop.database.sql(count)
    const answer = await anna.post<Refused>("/store/carts", {
      shipping_address: SELBY,
    })
    expect(answer).toMatchObject({
      status: 403,
      body: { code: "b2b.ship_to.not_allowed" },
    })
    expect(await shop.database.sql(count)).toEqual(before)
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
