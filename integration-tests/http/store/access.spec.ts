import type { AccessAnswer } from "../../../src/api/sites/types"
import {
  complete,
  contextOf,
  createCart,
  eventually,
  openShop,
  PEOPLE,
  placeOrder,
  readyCart,
  type HttpClient,
  type Shop,
} from "../../world"
import { told, type Body } from "./site-cases"
import {
  refusalsOf,
  registerOf,
  setHeader,
  type Register,
} from "./trade-counter"

const DAY = 86_400_000
const PROJECT_RULE =
  "UPDATE b2b_account SET project_rule = $1 WHERE number = 'HAR0001'"

let shop: Shop
let register: Register
let anna: HttpClient

beforeAll(async () => {
  shop = await openShop("access")
  register = registerOf(shop)
  anna = await shop.as(PEOPLE.anna)
})
afterEach(() => {
  shop.server.clock.release()
})
afterAll(() => shop.close())

const get = (who: HttpClient, path: string) =>
  who.get<Body>(`/store/b2b/${path}`)

async function explain(who: HttpClient, query: string) {
  const answer = await who.get<AccessAnswer>(`/store/b2b/access?${query}`)
  expect(answer.status).toBe(200)
  return answer.body.access
}

describe("the explainer says why", () => {
  it("something is allowed: by which role and which access", async () => {
    const north = await register.shipTo("HV-BECK-N")
    const job = await register.project("J2041")
    const variant = await shop.variantId()
    const query = `action=order.place&ship_to_id=${north}&project_id=${job}&amount=9999.50&variant_id=${variant}`
    const { allowed, reasons } = await explain(anna, query)
    expect(allowed).toBe(true)
    expect(reasons.map(({ rule, source }) => [rule, source.type])).toEqual([
      ["permission", "role"],
      ["account", "account"],
      ["ship-to", "ship_to_access"],
      ["project", "ship_to_access"],
      ["variant", "office"],
    ])
  })

  it("something is not: which rule, and who can change it", async () => {
    const north = await register.shipTo("HV-BECK-N")
    const over = await explain(
      anna,
      `action=order.place&ship_to_id=${north}&amount=10000.01`
    )
    expect(over.reasons.filter((reason) => !reason.allowed)).toMatchObject([
      {
        code: "b2b.ship_to.amount_limit",
        who_can_change: {
          type: "company_admin",
          permission: "ship_to.manage",
        },
      },
    ])
    const manage = await explain(anna, "action=ship_to.manage")
    expect(manage).toMatchObject({
      allowed: false,
      reasons: [{ code: "b2b.permission.missing", source: { type: "member" } }],
    })
    const held = await shop.as(PEOPLE.onHold)
    const order = await explain(held, "action=order.place")
    expect(order.reasons.map(({ code }) => code)).toEqual([
      "b2b.allowed",
      "b2b.account.on_hold",
    ])
  })

  it("the same of another company's place and of none", async () => {
    const ids = [await register.shipTo("WF-LEEDS"), "shpto_none"]
    const answers = await Promise.all(
      ids.map((id) => explain(anna, `action=order.place&ship_to_id=${id}`))
    )
    const [foreign, missing] = answers.map((answer, at) =>
      JSON.stringify(answer).replaceAll(ids[at] ?? "", "<id>")
    )
    expect(foreign).toBe(missing)
    expect(answers[0]?.allowed).toBe(false)
  })

  it.each([
    "",
    "action=be.god",
    "action=order.place&amount=-1",
    "action=order.place&amount=1e9",
    "action=order.place&member_id=memb_1",
  ])("nothing to a question that is none: %s", async (query) => {
    expect(told(await get(anna, `access?${query}`))).toEqual([
      400,
      "b2b.request.invalid_query",
    ])
  })

  it("what completing would say, for each code", async () => {
    const cart = await readyCart(shop, anna, {
      ship_to_id: await register.shipTo("HV-YARD"),
    })
    await shop.database.sql(PROJECT_RULE, ["required"])
    const completing = await complete(anna, cart)
    const { account } = await contextOf(anna)
    const explained = await explain(
      anna,
      `action=order.place&ship_to_id=${await register.shipTo("HV-YARD")}`
    )
    const job = await setHeader(anna, cart, {
      project_id: await register.project("J2043"),
    })
    const later = await refusalsOf(anna, cart)
    await shop.database.sql(PROJECT_RULE, ["not_asked"])
    expect([completing.status, completing.body.code]).toEqual([
      400,
      "b2b.project.missing",
    ])
    expect(account).toMatchObject({ project_rule: "required" })
    expect(explained).toMatchObject({
      allowed: false,
      reasons: expect.arrayContaining([
        expect.objectContaining({ code: "b2b.project.missing" }),
      ]),
    })
    expect(job.status).toBe(200)
    expect(later).not.toContain("b2b.project.missing")
  })
})

describe("the last order's place, job and contact", () => {
  it("are the preset of the next, as long as he may order there", async () => {
    const foreman = await shop.as(PEOPLE.foreman)
    const preset = async () => (await contextOf(foreman)).account?.preset
    expect(await preset()).toBeNull()
    const ship_to_id = await register.shipTo("HV-BECK-S")
    const project_id = await register.project("J2041")
    await placeOrder(shop, foreman, { ship_to_id, project_id })
    expect(await preset()).toMatchObject({
      ship_to_id,
      project_id,
      site_contact_name: "Kev Dobson",
    })
    shop.server.clock.travel(300 * DAY)
    expect(await preset()).toBeNull()
  })
})

describe("a reference of a line", () => {
  type Lines = { cart: { items: { id: string; metadata: unknown }[] } }

  it.each([17, "", "x".repeat(61), "a\nb"])(
    "is a short text, and not %j",
    async (b2b_reference) => {
      const cart = await createCart(shop, anna)
      const lines = `/store/carts/${cart}/line-items`
      const variant_id = await shop.variantId()
      const metadata = { b2b_reference }
      const { body } = await anna.get<Lines>(`/store/carts/${cart}`)
      const items = [{ variant_id, quantity: 1, metadata }]
      const answers = await Promise.all([
        anna.post<Body>(lines, { variant_id, quantity: 1, metadata }),
        anna.post<Body>(`${lines}/${body.cart.items[0]?.id ?? ""}`, {
          quantity: 1,
          metadata,
        }),
        anna.post<Body>("/store/carts", { items }),
      ])
      expect(new Set(answers.map((answer) => told(answer).join(" ")))).toEqual(
        new Set(["400 b2b.line_item.reference_malformed"])
      )
    }
  )

  it("goes with the order to the ERP", async () => {
    const cart = await readyCart(shop, anna, {
      ship_to_id: await register.shipTo("HV-YARD"),
    })
    const { body } = await anna.get<Lines>(`/store/carts/${cart}`)
    const set = await anna.post(
      `/store/carts/${cart}/line-items/${body.cart.items[0]?.id ?? ""}`,
      { quantity: 1, metadata: { b2b_reference: " Plot 4 " } }
    )
    expect(set.status).toBe(200)
    const { body: done } = await complete(anna, cart)
    await eventually(async () => {
      const [row] = await shop.database.sql<{ reference: string }>(
        `SELECT payload->'lines'->0->>'reference' AS reference
         FROM b2b_erp_transmission WHERE subject_id = $1`,
        [done.order?.id]
      )
      expect(row?.reference).toBe("Plot 4")
    })
  })
})
