import { CORE_STORE_ROUTES } from "../../src/api/middlewares/guard/core-store-routes"
import { openShop, PEOPLE, type HttpClient, type Shop } from "../world"
import {
  CORE_REQUESTS,
  missing,
  OWN_REQUESTS,
  type GuardedRequest,
  type Ids,
} from "./guarded-requests"
import { openVictim, type Victim } from "./victim"

const CODES = {
  cart: "b2b.cart.not_found",
  order: "b2b.order.not_found",
  payment_collection: "b2b.payment_collection.not_found",
} as const

let shop: Shop
let victim: Victim
const strangers = new Map<string, HttpClient>()

/** Says that a member has this status, as his company's admin or an import would. */
function setStatus(email: string, status: string): Promise<object[]> {
  return shop.database.sql(
    `UPDATE b2b_member SET status = $2 WHERE customer_id IN
       (SELECT id FROM customer WHERE email = $1)`,
    [email, status]
  )
}

const ACTORS: Record<string, { email: string; status?: string }> = {
  "another company's admin": { email: PEOPLE.soleTrader },
  "a suspended approver of the same company": {
    email: "margaret.oldroyd@harrogate-vale.demo.test",
    status: "suspended",
  },
  "a removed approver of the same company": {
    email: "lucy.thackray@harrogate-vale.demo.test",
    status: "removed",
  },
  "a colleague without order.view_all": { email: PEOPLE.foreman },
  "a customer of no company": { email: "moira.ellison@home.demo.test" },
}
const ANONYMOUS = "a stranger who is not signed in"

beforeAll(async () => {
  shop = await openShop("stranger")
  victim = await openVictim(shop, await shop.as(PEOPLE.anna))
  strangers.set(ANONYMOUS, shop.stranger)
  for (const [name, { email, status }] of Object.entries(ACTORS)) {
    strangers.set(name, await shop.as(email))
    if (status) {
      await setStatus(email, status)
    }
  }
})
afterAll(() => shop.close())

function actor(name: string): HttpClient {
  return strangers.get(name) ?? shop.stranger
}

/** What an answer tells, apart from the id that the asker sent himself. */
async function told(
  name: string,
  request: GuardedRequest,
  ids: Ids
): Promise<object> {
  const { status, body, headers } = await request.send(actor(name), ids)
  return {
    status,
    body: JSON.stringify(body).replaceAll(ids[request.subject], "<id>"),
    account: headers.get("x-b2b-account"),
    type: headers.get("content-type"),
  }
}

it("has a request for every guarded handler of core", () => {
  const guarded = Object.entries(CORE_STORE_ROUTES)
    .filter(([, guard]) => typeof guard === "object")
    .map(([route]) => route)
  expect(Object.keys(CORE_REQUESTS).sort()).toEqual(guarded.sort())
})

describe.each([ANONYMOUS, ...Object.keys(ACTORS)])("to %s", (name) => {
  it.each(Object.entries(CORE_REQUESTS))(
    "%s answers with another's id what it answers with a missing one",
    async (_route, request) => {
      const before = await victim.state()
      const { status, body } = await request.send(actor(name), victim.ids)
      expect({ status, code: body.code, type: body.type }).toEqual({
        status: 404,
        code: CODES[request.subject],
        type: "not_found",
      })
      expect(body.message).toContain(victim.ids[request.subject])
      expect(await told(name, request, victim.ids)).toEqual(
        await told(name, request, missing(victim.ids))
      )
      expect(await victim.state()).toBe(before)
    }
  )

  it.each(Object.entries(OWN_REQUESTS))(
    "%s answers with another's id what it answers with a missing one",
    async (_route, request) => {
      const before = await victim.state()
      const { status, body } = await request.send(actor(name), victim.ids)
      expect({ status, code: body.code }).toEqual(
        name === ANONYMOUS
          ? { status: 401, code: "b2b.sign_in" }
          : { status: 404, code: CODES.cart }
      )
      expect(await told(name, request, victim.ids)).toEqual(
        await told(name, request, missing(victim.ids))
      )
      expect(await victim.state()).toBe(before)
    }
  )

  it("says nothing of another's placed order by its cart either", async () => {
    const { status, body } = await actor(name).get<{ code: string }>(
      `/store/carts/${victim.ordered_cart}`
    )
    expect({ status, code: body.code }).toEqual({
      status: 404,
      code: CODES.cart,
    })
  })
})

describe("the buyer himself", () => {
  afterEach(() => setStatus(PEOPLE.anna, "active"))

  it.each(["suspended", "removed"])(
    "reaches neither his cart nor his order from the request on after he was %s",
    async (status) => {
      await setStatus(PEOPLE.anna, status)
      const before = await victim.state()
      for (const request of Object.values(CORE_REQUESTS)) {
        const answer = await request.send(victim.buyer, victim.ids)
        expect(answer).toMatchObject({
          status: 404,
          body: { code: CODES[request.subject] },
        })
      }
      for (const request of Object.values(OWN_REQUESTS)) {
        const answer = await request.send(victim.buyer, victim.ids)
        expect(answer).toMatchObject({
          status: 404,
          body: { code: CODES.cart },
        })
      }
      expect(await victim.state()).toBe(before)
    }
  )

  it("reads and changes his cart when he is active", async () => {
    const { cart, line } = victim.ids
    const read = await victim.buyer.get(`/store/carts/${cart}`)
    const change = await victim.buyer.post(
      `/store/carts/${cart}/line-items/${line}`,
      { quantity: 3 }
    )
    expect([read.status, change.status]).toEqual([200, 200])
  })
})

describe("a colleague who sees all orders and places none", () => {
  it("reads a colleague's cart and order, and changes neither", async () => {
    const clerk = await shop.as(PEOPLE.accountsPayable)
    const { cart, order } = victim.ids
    const reads = await Promise.all([
      clerk.get(`/store/carts/${cart}`),
      clerk.get(`/store/orders/${order}`),
      clerk.get(`/store/b2b/carts/${cart}/checks`),
    ])
    expect(reads.map(({ status }) => status)).toEqual([200, 200, 200])
    const before = await victim.state()
    for (const [route, request] of Object.entries(CORE_REQUESTS)) {
      if (!route.startsWith("GET ")) {
        const { status, body } = await request.send(clerk, victim.ids)
        expect({ status, code: body.code }).toEqual({
          status: 403,
          code: "b2b.cart.colleagues",
        })
        expect(body.message).toContain("only he may change it")
      }
    }
    expect(await victim.state()).toBe(before)
  })
})
