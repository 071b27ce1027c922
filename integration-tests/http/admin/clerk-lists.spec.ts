import type {
  AccessMatrixAnswer,
  AdminAuditAnswer,
} from "../../../src/api/admin/b2b/types"
import type { AdminTransmissionsAnswer } from "../../../src/api/admin/b2b/transmissions/types"
import {
  erpHasIt,
  openShop,
  PEOPLE,
  placeOrder,
  signInAdmin,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import { givenTransmission } from "./transmissions"

const COMPANY = "Harrogate & Vale Construction Ltd"

let shop: Shop
let clerk: HttpClient
let company: string

beforeAll(async () => {
  shop = await openShop("clerk_lists")
  const token = await signInAdmin(shop.server.url, shop.demo.admin)
  clerk = shop.stranger.with({ token })
  const [row] = await shop.database.sql<{ id: string }>(
    "SELECT id FROM b2b_company WHERE name = $1",
    [COMPANY]
  )
  company = `/admin/b2b/companies/${row?.id ?? ""}`
})
afterAll(() => shop.close())

describe("the orders as a file", () => {
  it("has what the filters leave, with amounts", async () => {
    const anna = await shop.as(PEOPLE.anna)
    const kept = await placeOrder(shop, anna)
    const gone = await placeOrder(shop, anna)
    // Later tests pause the ERP and count what waits for it.
    await erpHasIt(shop, kept.cart_id)
    await erpHasIt(shop, gone.cart_id)
    await shop.database.sql(
      "UPDATE b2b_order_header SET cancelled_at = now() WHERE order_id = $1",
      [gone.order_id]
    )
    const file = async (query: string) => {
      const { headers, body } = await clerk.get<{ message: string }>(
        `${company}/orders/export?${query}`
      )
      expect(headers.get("content-type")).toBe("text/csv; charset=utf-8")
      const [head, ...lines] = body.message.split("\r\n")
      expect(head).toContain(",net_total,tax_total,total")
      return lines.slice(0, -1).map((line) => line.split(",")[0])
    }
    expect((await file("status=placed")).sort()).toEqual([kept.order_id])
    expect(await file("status=cancelled")).toEqual([gone.order_id])
    expect(await file("status=placed&q=nothing-like-it")).toEqual([])
  })

  it("takes no filter that there is none of", async () => {
    for (const query of ["status=lost", "order=placed_at", "member_id[]=a"]) {
      const { status } = await clerk.get(`${company}/orders/export?${query}`)
      expect(status).toBe(400)
    }
    const none = await clerk.get("/admin/b2b/companies/comp_no/orders/export")
    expect(none.status).toBe(404)
  })
})

describe("the access matrix", () => {
  const ask = async (query: string) =>
    (await clerk.get<AccessMatrixAnswer>(`${company}/access-matrix?${query}`))
      .body

  it("is searched on both axes", async () => {
    const all = await ask("limit=100&ship_to_limit=100")
    const found = await ask("q=tom%20verity&ship_to_q=ripon")
    expect(found.members).toMatchObject([{ customer: { last_name: "Verity" } }])
    expect(found.ship_tos.map(({ code }) => code)).toEqual(["HV-RIPON"])
    expect(found.counts).toEqual({ members: 1, ship_tos: 1 })
    expect((await ask("q=VERITY@")).counts).toEqual({
      ...all.counts,
      members: 1,
    })
    expect((await ask("q=%25")).counts.members).toBe(0)
    expect(all.counts.members).toBeGreaterThan(1)
  })
})

describe("the log of all companies", () => {
  it("names the company of each entry", async () => {
    await clerk.post(company, { phone: "01423 900100" })
    const { body } = await clerk.get<AdminAuditAnswer>(
      "/admin/b2b/audit?action=company.updated"
    )
    expect(body.entries).toMatchObject([{ company_name: COMPANY }])
  })
})

describe("what does not reach its ERP", () => {
  const troubled = async (query = "") =>
    (
      await clerk.get<AdminTransmissionsAnswer & ErrorBody>(
        `/admin/b2b/transmissions?${query}`
      )
    ).body

  it("is listed by what is wrong, with its company, and never its content", async () => {
    const dead = await givenTransmission(shop, {
      status: "dead",
      po_number: "PO 1",
    })
    const waiting = await givenTransmission(shop, {
      status: "pending",
      po_number: "PO 2",
    })
    const late = await givenTransmission(shop, {
      status: "retrying",
      po_number: "PO 3",
    })
    await shop.database.sql(
      `UPDATE b2b_erp_transmission SET created_at = now() - interval '1 hour'
       WHERE id = $1`,
      [late.transmission_id]
    )
    const ids = async (query: string) =>
      (await troubled(query)).transmissions.map(({ id }) => id).sort()
    expect(await ids("waiting=dead")).toEqual([dead.transmission_id])
    expect(await ids("waiting=late")).toEqual([late.transmission_id])
    expect(await ids("waiting=paused")).toEqual(
      [waiting.transmission_id, late.transmission_id].sort()
    )
    const all = await troubled()
    expect(all.count).toBe(3)
    expect(all.paused_connections).toHaveLength(1)
    expect(all.transmissions[0]).toMatchObject({
      order: { company: { name: COMPANY } },
      connection: { status: "paused" },
    })
    expect(JSON.stringify(all)).not.toMatch(/secret|config|lease|payload/)
    expect((await troubled(`q=${all.transmissions[0]?.key ?? ""}`)).count).toBe(
      1
    )
  })

  it("is sent again from the list", async () => {
    const [dead] = (await troubled("waiting=dead")).transmissions
    expect(dead).toMatchObject({ can_retry: true })
    const { status } = await clerk.post(
      `/admin/b2b/transmissions/${dead?.id ?? ""}/retry`
    )
    expect(status).toBe(200)
    expect((await troubled("waiting=dead")).count).toBe(0)
  })

  it.each(["waiting=sent", "order=payload", "limit=101", "status=dead"])(
    "is asked for in no other way: %s",
    async (query) => {
      const { status } = await clerk.get(`/admin/b2b/transmissions?${query}`)
      expect(status).toBe(400)
    }
  )
})
