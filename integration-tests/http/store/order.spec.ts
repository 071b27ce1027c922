import {
  erpHasIt,
  contextOf,
  eventually,
  openShop,
  PEOPLE,
  placeOrder,
  shipDay,
  signInAdmin,
  type Answer,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import {
  givenOrders,
  giveRole,
  type Named,
  type OrderEntry,
} from "./given-orders"
import { editOrder, shipOrder, takeBack } from "./order-desk"
import { registerOf } from "./trade-counter"

const HEAD = "victoria.lumb@castlegarth.demo.test"
const ROOFER = "jade.firth@castlegarth-roofing.demo.test"

type Event = {
  type: string
  at: string
  by?: Named
  erp_number?: string | null
  items?: { title: string; sku: string | null; quantity: number }[]
  tracking?: { number: string | null; url: string | null }[]
}

type Order = OrderEntry & {
  ship_to_address: Record<string, string | null> | null
  items: {
    id: string
    title: string
    sku: string | null
    quantity: number
    unit_price: number | null
    subtotal: number | null
  }[]
  events: Event[]
}

type OrderAnswer = Answer<{ order: Order } & Partial<ErrorBody>>

let shop: Shop
let anna: HttpClient
let day: string
let clerk: HttpClient
let placed: Awaited<ReturnType<typeof placeOrder>>

beforeAll(async () => {
  shop = await openShop("order")
  anna = await shop.as(PEOPLE.anna)
  const token = await signInAdmin(shop.server.url, shop.demo.admin)
  clerk = shop.stranger.with({ token })
  placed = await placeOrder(shop, anna, {
    ship_to_id: await registerOf(shop).shipTo("HV-BECK-N"),
    project_id: await registerOf(shop).project("J2041"),
    requested_ship_date: (day = await shipDay(anna)),
    quantity: 3,
  })
  await givenOrders(shop, {
    member: PEOPLE.foreman,
    prefix: "kevs",
    project: "J2043",
  })
  await givenOrders(shop, { member: ROOFER, prefix: "roof" })
})
afterAll(() => shop.close())

function read(who: HttpClient, id: string, query = ""): Promise<OrderAnswer> {
  return who.get(`/store/b2b/orders/${encodeURIComponent(id)}${query}`)
}

async function expectHidden(who: HttpClient, id: string): Promise<void> {
  const ids = [id, "order_none", id.toUpperCase(), "a'b", "%74otals"]
  const texts = await Promise.all(
    ids.map(async (one) => {
      const { status, body } = await read(who, one)
      expect([status, body.code]).toEqual([404, "b2b.order.not_found"])
      return JSON.stringify(body).replace(JSON.stringify(one).slice(1, -1), "")
    })
  )
  expect(new Set(texts).size).toBe(1)
}

describe("who may not read an order", () => {
  it("is a stranger", async () => {
    const { status, body } = await read(shop.stranger, placed.order_id)
    expect([status, body.code]).toEqual([401, "b2b.sign_in"])
  })

  it("is a suspended member, from his next request on", async () => {
    const { status, body } = await read(
      await shop.as(PEOPLE.suspended),
      placed.order_id
    )
    expect([status, body.code]).toEqual([403, "b2b.member.not_active"])
  })

  it("is another company's admin, who cannot tell it from one that is missing", async () => {
    await expectHidden(await shop.as(PEOPLE.soleTrader), placed.order_id)
  })

  it("is a buyer who sees his own orders alone", async () => {
    await expectHidden(await shop.as(PEOPLE.foreman), placed.order_id)
    expect((await read(anna, "order_kevs_1")).status).toBe(404)
  })

  it("is who writes a word of another route as an id, or asks with a query that is none", async () => {
    const nothing = await anna.get("/store/b2b/orders/%74otals")
    expect(nothing.status).toBe(404)
    const extra = await read(anna, placed.order_id, "?group_by=month")
    expect(extra.status).toBe(400)
    const totals = "/store/b2b/orders/TOTALS/?group_by=month"
    expect((await anna.get(totals)).status).toBe(200)
    expect((await anna.get("/store/b2b/orders/totals")).status).toBe(400)
    await giveRole(shop, PEOPLE.foreman, ["price.view"])
    const who = await shop.as(PEOPLE.foreman)
    for (const path of ["%74otals", "order_none", "totals?group_by=month"]) {
      const { body } = await who.get<ErrorBody>(`/store/b2b/orders/${path}`)
      expect(body.code).toBe("b2b.permission.missing")
    }
  })
})

describe("one order", () => {
  it("is its buyer's, with its lines, where it goes and who placed it", async () => {
    const { status, body } = await read(anna, placed.order_id)
    expect(status).toBe(200)
    const { order } = body
    expect(order).toMatchObject({
      id: placed.order_id,
      display_id: placed.display_id,
      po_number: "PO 1001",
      requested_ship_date: day,
      member: { name: "Anna Reid" },
      ship_to: { code: "HV-BECK-N" },
      project: { code: "J2041" },
      company: { name: "Harrogate & Vale Construction Ltd" },
      ship_to_address: { country_code: "gb" },
      items: [{ quantity: 3 }],
    })
    const [item] = order.items
    expect(item?.unit_price).toBeGreaterThan(0)
    expect(item?.subtotal).toBeGreaterThan(0)
    expect(order.events[0]).toMatchObject({
      type: "placed",
      at: order.placed_at,
      by: order.member,
    })
  })

  it("is also theirs who see all of the company's, and a head office's that reports on it", async () => {
    const ledger = await shop.as(PEOPLE.accountsPayable)
    expect((await read(ledger, placed.order_id)).status).toBe(200)
    const kevs = await read(ledger, "order_kevs_1")
    expect(kevs.body.order).toMatchObject({ items: [], net_total: 100 })
    const roofer = await shop.as(ROOFER)
    const child = (await contextOf(roofer)).account?.company.id ?? ""
    const head = await shop.as(HEAD)
    const ofChild = `?company_id=${child}`
    expect((await read(head, "order_roof_1", ofChild)).status).toBe(404)
    await giveRole(shop, HEAD, ["order.view", "subsidiary.report"])
    expect((await read(head, "order_roof_1")).status).toBe(404)
    const { body } = await read(head, "order_roof_1", ofChild)
    expect(body.order).toMatchObject({ id: "order_roof_1", total: null })
  })

  it("shows no amount of an account whose office took price.view away to who has it in his own", async () => {
    const roofer = await shop.as(ROOFER)
    const { account } = await contextOf(roofer)
    const { order_id } = await placeOrder(shop, roofer)
    await giveRole(shop, HEAD, [
      "order.view",
      "subsidiary.report",
      "price.view",
    ])
    const head = await shop.as(HEAD)
    const query = `?company_id=${account?.company.id ?? ""}`
    const shown = await read(head, order_id, query)
    expect(shown.body.order.items[0]?.subtotal).toBeGreaterThan(0)
    const restrict = (restrictions: string[]) =>
      shop.database.sql(
        "UPDATE b2b_account SET restrictions = $1 WHERE id = $2",
        [restrictions, account?.id]
      )
    await restrict(["price.view"])
    const { body } = await read(head, order_id, query)
    await restrict([])
    expect(body.order).toMatchObject({
      total: null,
      items: [{ unit_price: null, subtotal: null }],
    })
  })

  it("shows no amount without price.view, nor where an office took it away", async () => {
    const hidden = {
      total: null,
      items: [{ quantity: 3, unit_price: null, subtotal: null }],
    }
    await shop.database.sql(
      "UPDATE b2b_account SET restrictions = '{price.view}' WHERE number = 'HAR0001'"
    )
    const restricted = await read(anna, placed.order_id)
    await shop.database.sql(
      "UPDATE b2b_account SET restrictions = '{}' WHERE number = 'HAR0001'"
    )
    expect(restricted.body.order).toMatchObject(hidden)
    await giveRole(shop, PEOPLE.accountsPayable, [
      "order.view",
      "order.view_all",
    ])
    const ledger = await shop.as(PEOPLE.accountsPayable)
    const { body } = await read(ledger, placed.order_id)
    expect(body.order).toMatchObject(hidden)
  })
})

describe("what happened to an order", () => {
  const typesOf = async (id: string) =>
    (await read(anna, id)).body.order.events.map(({ type }) => type)

  it("is told from the ERP to the site, and back", async () => {
    const id = placed.order_id
    await eventually(async () => {
      expect(await typesOf(id)).toEqual([
        "placed",
        "sent_to_erp",
        "accepted_by_erp",
      ])
    })
    await editOrder(clerk, id, 4)
    await shipOrder(clerk, id, 4)
    await takeBack(clerk, id, 1)
    await eventually(async () => {
      expect(await typesOf(id)).toEqual([
        "placed",
        "sent_to_erp",
        "accepted_by_erp",
        "changed",
        "shipped",
        "delivered",
        "returned",
      ])
    })
    const { order } = (await read(anna, id)).body
    const told = Object.fromEntries(
      order.events.map((event) => [event.type, event])
    )
    expect(told.accepted_by_erp?.erp_number).toBe(order.erp_number)
    expect(told.shipped).toMatchObject({
      items: [{ title: order.items[0]?.title, quantity: 4 }],
      tracking: [{ number: "T-77", url: "https://carrier.test/T-77" }],
    })
    expect(told.returned?.items).toMatchObject([{ quantity: 1 }])
  })

  it("says that it is held up, and keeps what the ERP said to the merchant", async () => {
    const { order_id } = await placeOrder(shop, anna)
    await eventually(async () => {
      expect(await typesOf(order_id)).toContain("accepted_by_erp")
    })
    await shop.database.sql(
      `UPDATE b2b_erp_transmission SET status = 'dead', delivered_at = NULL,
         reason = 'secret host erp.internal' WHERE subject_id = $1`,
      [order_id]
    )
    const { body } = await read(anna, order_id)
    expect(body.order.events.map(({ type }) => type)).toEqual([
      "placed",
      "sent_to_erp",
      "held_up",
    ])
    expect(body.order.transmission_status).toBe("dead")
    expect(JSON.stringify(body)).not.toContain("erp.internal")
  })

  it("ends with its cancellation", async () => {
    const { order_id, cart_id } = await placeOrder(shop, anna)
    await erpHasIt(shop, cart_id)
    await clerk.post(`/admin/orders/${order_id}/cancel`)
    await eventually(async () => {
      expect((await typesOf(order_id)).at(-1)).toBe("cancelled")
    })
  })
})
