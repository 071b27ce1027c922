import {
  contextOf,
  openShop,
  PEOPLE,
  signInAdmin,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import {
  givenOrders,
  giveRole,
  listOrders,
  listTotals,
  type OrderEntry,
} from "./given-orders"
import { registerOf, type Register } from "./trade-counter"

const HEAD = "victoria.lumb@castlegarth.demo.test"
const ROOFER = "jade.firth@castlegarth-roofing.demo.test"

let shop: Shop
let register: Register
let anna: HttpClient
let ledger: HttpClient
let clerk: HttpClient
let company: string

beforeAll(async () => {
  shop = await openShop("orders")
  register = registerOf(shop)
  const token = await signInAdmin(shop.server.url, shop.demo.admin)
  clerk = shop.stranger.with({ token })
  anna = await shop.as(PEOPLE.anna)
  ledger = await shop.as(PEOPLE.accountsPayable)
  company = (await contextOf(anna)).account?.company.id ?? ""
  await givenOrders(shop, {
    member: PEOPLE.anna,
    prefix: "school",
    count: 3,
    project: "J2041",
    ship_to: "HV-BECK-N",
    po_number: "PO 777/A",
    erp_number: "SO-88001",
    net: 100.1,
    tax: 20.02,
  })
  await givenOrders(shop, {
    member: PEOPLE.foreman,
    prefix: "wharf",
    count: 2,
    project: "J2043",
    ship_to: "HV-RIPON",
    po_number: "PO 50%",
    display_from: 80_100,
    net: 40,
    tax: 8,
    // 00:30 of 1 July in London.
    placed_at: "2026-06-30T23:30:00Z",
  })
  await givenOrders(shop, {
    member: PEOPLE.foreman,
    prefix: "cancelled",
    project: "J2043",
    net: 9_000,
    cancelled: true,
  })
  await givenOrders(shop, { member: ROOFER, prefix: "roof", project: "CR-118" })
})
afterAll(() => shop.close())

const idsOf = (orders: OrderEntry[]): string[] => orders.map(({ id }) => id)

const PATHS = [
  "/store/b2b/orders",
  "/store/b2b/orders/totals?group_by=month",
  "/store/b2b/orders/export",
]

describe("who may not see orders", () => {
  it("is a stranger", async () => {
    for (const path of PATHS) {
      const { status, body } = await shop.stranger.get<ErrorBody>(path)
      expect([status, body.code]).toEqual([401, "b2b.sign_in"])
    }
  })

  it("is a suspended member, from his next request on", async () => {
    const gareth = await shop.as(PEOPLE.suspended)
    for (const path of PATHS) {
      const { status, body } = await gareth.get<ErrorBody>(path)
      expect([status, body.code]).toEqual([403, "b2b.member.not_active"])
    }
  })

  it("is another company's admin, who cannot tell it from one that is missing", async () => {
    const tom = await shop.as(PEOPLE.soleTrader)
    const ids = [company, "comp_none", company.toUpperCase()]
    for (const path of PATHS) {
      const texts = await Promise.all(
        ids.map(async (id) => {
          const join = path.includes("?") ? "&" : "?"
          const answer = await tom.get(`${path}${join}company_id=${id}`)
          expect(answer.status).toBe(404)
          return JSON.stringify(answer.body).replaceAll(id, "<id>")
        })
      )
      expect(new Set(texts).size).toBe(1)
      expect(texts[0]).toContain("b2b.company.not_found")
    }
    const { body } = await listOrders(tom, {
      member_id: (await contextOf(anna)).account?.member.id ?? "",
    })
    expect(body).toMatchObject({ orders: [], count: 0 })
  })

  it("is a head office without the permission for its child companies", async () => {
    const head = await shop.as(HEAD)
    const child = (await contextOf(await shop.as(ROOFER))).account?.company.id
    const company_id = child ?? ""
    expect((await listOrders(head, { company_id })).status).toBe(404)
    await giveRole(shop, HEAD, ["order.view", "subsidiary.report"])
    expect((await listOrders(head, { company_id: company })).status).toBe(404)
    const { body } = await listOrders(head, { company_id })
    expect(body.orders).toMatchObject([
      { id: "order_roof_1", company: { id: company_id }, net_total: null },
    ])
    await giveRole(shop, HEAD, [
      "order.view",
      "subsidiary.report",
      "price.view",
    ])
    const priced = await listOrders(head, { company_id })
    expect(priced.body.orders).toMatchObject([{ net_total: 100, total: 120 }])
    expect((await listOrders(head)).body.count).toBe(0)
  })

  it("is a buyer who asks for a colleague's: he gets nothing", async () => {
    const kev = await contextOf(await shop.as(PEOPLE.foreman))
    const member_id = kev.account?.member.id ?? ""
    const { body } = await listOrders(anna, { member_id })
    expect(body).toMatchObject({ orders: [], count: 0 })
    const totals = await listTotals(anna, { member_id, group_by: "member" })
    expect(totals.body).toMatchObject({ totals: [], count: 0 })
    const csv = await anna.get<{ message: string }>(
      `/store/b2b/orders/export?member_id=${member_id}`
    )
    expect(csv.body.message.split("\r\n")).toHaveLength(2)
  })

  it.each([
    "placed_from=0000-01-01",
    "placed_from=2026-02-30",
    "limit=0",
    "limit=101",
    "order=total",
    "member_id=a%27b",
    "q=%00",
    "nothing=1",
    "group_by=month",
  ])("asks with a query that is none: %s", async (query) => {
    const answer = await ledger.get<ErrorBody>(`/store/b2b/orders?${query}`)
    expect(answer.status).toBe(400)
  })
})

describe("the company's order history", () => {
  it("is a buyer's own orders, with all that names them", async () => {
    const { body } = await listOrders(anna)
    expect(idsOf(body.orders)).toEqual([
      "order_school_1",
      "order_school_2",
      "order_school_3",
    ])
    expect(body.orders[0]).toMatchObject({
      display_id: 70_001,
      erp_number: "SO-88001",
      po_number: "PO 777/A",
      member: { name: "Anna Reid" },
      ship_to: { code: "HV-BECK-N" },
      project: { code: "J2041", name: "Beckside Primary School extension" },
      company: { name: "Harrogate & Vale Construction Ltd" },
      currency_code: "gbp",
      net_total: 100.1,
      tax_total: 20.02,
      total: 120.12,
      cancelled_at: null,
    })
  })

  const ALL = 6
  it("is everybody's to those who may see all", async () => {
    const { body } = await listOrders(ledger)
    expect(body.count).toBe(ALL)
    const page = await listOrders(ledger, { limit: "2", offset: "2" })
    expect(idsOf(page.body.orders)).toEqual(idsOf(body.orders).slice(2, 4))
    expect(page.body).toMatchObject({ count: ALL, limit: 2, offset: 2 })
    const upwards = await listOrders(ledger, { order: "placed_at" })
    expect(idsOf(upwards.body.orders)).toEqual(idsOf(body.orders).reverse())
  })

  it.each([
    ["80101", ["order_wharf_1"]],
    ["#80101", ["order_wharf_1"]],
    ["W80101", ["order_wharf_1"]],
    ["so-88001", ["order_school_1", "order_school_2", "order_school_3"]],
    ["777/a", ["order_school_1", "order_school_2", "order_school_3"]],
    ["50%", ["order_wharf_1", "order_wharf_2"]],
    ["primary", ["order_school_1", "order_school_2", "order_school_3"]],
    ["j2043", ["order_cancelled_1", "order_wharf_1", "order_wharf_2"]],
    ["CR-118", []],
    ["%", ["order_wharf_1", "order_wharf_2"]],
  ])("finds %j in one search box", async (q, ids) => {
    const { body } = await listOrders(ledger, { q })
    expect(idsOf(body.orders).sort()).toEqual(ids)
    expect(body.count).toBe(ids.length)
  })

  it("filters by member, site, job, PO number, office and the office's days", async () => {
    const { account } = await contextOf(anna)
    const found = async (query: Record<string, string>) =>
      (await listOrders(ledger, query)).body.count
    expect(await found({ member_id: account?.member.id ?? "" })).toBe(3)
    expect(await found({ ship_to_id: await register.shipTo("HV-RIPON") })).toBe(
      2
    )
    expect(await found({ project_id: await register.project("J2043") })).toBe(3)
    expect(await found({ po_number: "po 777/a" })).toBe(3)
    expect(await found({ office_id: account?.office.id ?? "" })).toBe(ALL)
    expect(await found({ office_id: "soff_none" })).toBe(0)
    expect(await found({ placed_from: "2026-07-01" })).toBe(2)
    expect(await found({ placed_to: "2026-06-30" })).toBe(4)
    expect(
      await found({ placed_from: "2026-07-01", placed_to: "2026-07-01" })
    ).toBe(2)
  })

  it("adds up what was not cancelled, to the penny", async () => {
    const byJob = await listTotals(ledger, { group_by: "project" })
    expect(byJob.body.totals).toMatchObject([
      {
        key: await register.project("J2041"),
        name: "Beckside Primary School extension",
        currency_code: "gbp",
        orders: 3,
        net_total: 300.3,
        total: 360.36,
      },
      { name: "Canal Wharf apartments phase 2", orders: 2, net_total: 80 },
    ])
    const byMonth = await listTotals(ledger, { group_by: "month" })
    expect(byMonth.body.totals.map(({ key, total }) => [key, total])).toEqual([
      ["2026-07", 96],
      ["2026-06", 360.36],
    ])
    const byMember = await listTotals(ledger, {
      group_by: "member",
      q: "J2043",
    })
    expect(byMember.body.totals).toMatchObject([
      { name: "Kev Dobson", orders: 2 },
    ])
  })

  it("shows no amount of an account whose office took price.view away", async () => {
    const restrict = (restrictions: string[]) =>
      shop.database.sql(
        "UPDATE b2b_account SET restrictions = $1 WHERE number = 'HAR0001'",
        [restrictions]
      )
    await restrict(["price.view"])
    const list = await listOrders(ledger)
    const totals = await listTotals(ledger, { group_by: "month" })
    await restrict([])
    expect(list.body.orders.every(({ total }) => total === null)).toBe(true)
    expect(totals.body.totals).toMatchObject([
      { key: "2026-07", orders: 2, net_total: null, total: null },
      { key: "2026-06", orders: 3, net_total: null, total: null },
    ])
  })

  it("is the same for the clerk, who names the company", async () => {
    const base = `/admin/b2b/companies/${company}/orders`
    const { body } = await listOrders(clerk, { q: "J2043" }, base)
    expect(body.count).toBe(3)
    const totals = await listTotals(
      clerk,
      { group_by: "project" },
      `${base}/totals`
    )
    expect(totals.body.totals).toHaveLength(2)
    const missing = "/admin/b2b/companies/comp_none/orders"
    expect((await listOrders(clerk, {}, missing)).status).toBe(404)
    expect((await listOrders(anna, {}, base)).status).toBe(401)
    const twisted = await listOrders(clerk, { company_id: "x" }, base)
    expect(twisted.status).toBe(400)
  })
})
