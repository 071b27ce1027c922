import { openShop, PEOPLE, type HttpClient, type Shop } from "../world"
import { openVictim, type Victim } from "./victim"

/** Cart, line and addresses of one actor. */
type Own = { cart: string; line: string; shipping: string; billing: string }

let shop: Shop
let victim: Victim
let theirs: Own

beforeAll(async () => {
  shop = await openShop("smuggled")
  victim = await openVictim(shop, await shop.as(PEOPLE.anna))
  theirs = await ownOf(victim.ids.cart)
})
afterAll(() => shop.close())

async function ownOf(cart: string): Promise<Own> {
  const [row] = await shop.database.sql<Own>(
    `SELECT c.id AS cart, l.id AS line, c.shipping_address_id AS shipping,
       c.billing_address_id AS billing
     FROM cart c JOIN cart_line_item l ON l.cart_id = c.id WHERE c.id = $1`,
    [cart]
  )
  if (!row) {
    throw new Error(`cart ${cart} has no line`)
  }
  return row
}

const ADDRESS = {
  first_name: "Eve",
  last_name: "Adams",
  address_1: "1 Elsewhere",
  city: "Hull",
  postal_code: "HU1 1AA",
  country_code: "gb",
}

async function openCart(actor: HttpClient): Promise<Own> {
  const { body } = await actor.post<{ cart: { id: string } }>("/store/carts", {
    items: [{ variant_id: victim.ids.variant, quantity: 1 }],
  })
  return ownOf(body.cart.id)
}

/** Each has a cart of his own to send the other's ids through. */
const ATTACKERS: Record<string, () => Promise<HttpClient>> = {
  "an anonymous visitor": () => Promise.resolve(shop.stranger),
  "a private customer": () => shop.as("moira.ellison@home.demo.test"),
  "another company's admin": () => shop.as(PEOPLE.soleTrader),
  "a colleague": () => shop.as(PEOPLE.foreman),
}

describe.each(Object.entries(ATTACKERS))(
  "%s, in his own cart",
  (_name, signIn) => {
    let attacker: HttpClient
    let own: Own
    let before: string

    beforeAll(async () => {
      attacker = await signIn()
      own = await openCart(attacker)
      before = await victim.state()
    })

    it.each(["DELETE", "POST"] as const)(
      "cannot %s a line of another's cart",
      async (method) => {
        const answer = await attacker.request<object>(
          method,
          `/store/carts/${own.cart}/line-items/${theirs.line}`,
          method === "POST" ? { quantity: 9 } : undefined
        )
        expect(answer).toMatchObject({
          status: 404,
          body: {
            code: "b2b.line_item.not_found",
            message: `There is no line ${theirs.line} in this cart. GET the cart for its lines.`,
          },
        })
        expect(await victim.state()).toBe(before)
        expect(await ownOf(own.cart)).toEqual(own)
      }
    )

    it.each([
      ["shipping_address", "shipping"],
      ["billing_address", "billing"],
    ] as const)(
      "cannot overwrite another's address by its id in %s",
      async (field, which) => {
        const answer = await attacker.post<object>(`/store/carts/${own.cart}`, {
          [field]: { ...ADDRESS, id: theirs[which] },
        })
        expect(answer).toMatchObject({
          status: 404,
          body: {
            code: "b2b.address.not_found",
            message: `There is no address ${theirs[which]} in this cart. Send the address's fields without an id.`,
          },
        })
        expect(JSON.stringify(answer.body)).not.toContain("Reid")
        expect(await victim.state()).toBe(before)
        expect(await ownOf(own.cart)).toEqual(own)
      }
    )

    it.each([
      ["shipping_address", "shipping"],
      ["billing_address", "billing"],
    ] as const)(
      "cannot copy another's address into a new cart by its id in %s",
      async (field, which) => {
        const count = "SELECT count(*)::int AS carts FROM cart"
        const carts = await shop.database.sql(count)
        const answer = await attacker.post<object>("/store/carts", {
          [field]: theirs[which],
        })
        expect(answer).toMatchObject({
          status: 404,
          body: { code: "b2b.address.not_found", type: "not_found" },
        })
        expect(await shop.database.sql(count)).toEqual(carts)
        expect(await victim.state()).toBe(before)
      }
    )

    it("cannot make his cart another's by the order header's id in metadata", async () => {
      const [header] = await shop.database.sql<{ id: string }>(
        "SELECT id FROM b2b_order_header WHERE cart_id = $1",
        [victim.ids.cart]
      )
      const metadata = { b2b_order_header_id: header?.id, note: "mine" }
      const update = await attacker.post<object>(`/store/carts/${own.cart}`, {
        metadata,
      })
      const create = await attacker.post<{ cart: { id: string } }>(
        "/store/carts",
        { metadata }
      )
      expect([update.status, create.status]).toEqual([200, 200])
      const marked = await shop.database.sql<{ id: string }>(
        `SELECT c.id FROM cart c WHERE c.metadata->>'b2b_order_header_id' = $1`,
        [header?.id]
      )
      expect(marked).toEqual([{ id: victim.ids.cart }])
      expect(await victim.state()).toBe(before)
    })
  }
)

it("lets a buyer change the fields of his own cart's address by its id", async () => {
  const customer = await shop.as("moira.ellison@home.demo.test")
  const { cart } = await openCart(customer)
  await customer.post(`/store/carts/${cart}`, { shipping_address: ADDRESS })
  const { shipping } = await ownOf(cart)
  const answer = await customer.post<{
    cart: { shipping_address: { id: string; city: string } }
  }>(`/store/carts/${cart}`, {
    shipping_address: { id: shipping, city: "Leeds" },
  })
  expect(answer.status).toBe(200)
  expect(answer.body.cart.shipping_address).toMatchObject({
    id: shipping,
    city: "Leeds",
    address_1: "1 Elsewhere",
  })
})
