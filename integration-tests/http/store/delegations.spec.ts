import {
  complete,
  contextOf,
  openShop,
  PEOPLE,
  readyCart,
  type HttpClient,
  type Shop,
} from "../../world"
import { memberId, PLOT, rowOf, rowsOf, told, type Body } from "./site-cases"
import { refusalsOf, registerOf, type Register } from "./trade-counter"

const HANNAH = "hannah.sykes@harrogate-vale.demo.test"
const DAY = 86_400_000

let shop: Shop
let register: Register
let admin: HttpClient
let anna: HttpClient
let hannah: HttpClient
let hannahId: string

beforeAll(async () => {
  shop = await openShop("delegations")
  register = registerOf(shop)
  admin = await shop.as(PEOPLE.admin)
  anna = await shop.as(PEOPLE.anna)
  hannah = await shop.as(HANNAH)
  hannahId = await memberId(shop, HANNAH)
})
afterEach(() => {
  shop.server.clock.release()
})
afterAll(() => shop.close())

const post = (who: HttpClient, path: string, body: unknown = {}) =>
  who.post<Body>(`/store/b2b/${path}`, body)
const get = (who: HttpClient, path: string) =>
  who.get<Body>(`/store/b2b/${path}`)

/** The day that it is so many days from now. */
const inDays = (days: number) =>
  new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

function lend(who: HttpClient, body: object) {
  return post(who, "delegations", {
    member_id: hannahId,
    ends_on: inDays(5),
    ...body,
  })
}

describe("a member lends a right of his own", () => {
  it("never one that he has not, nor one that was lent to him", async () => {
    const selby = await register.shipTo("HV-SELBY")
    const yard = await register.shipTo("HV-YARD")
    expect(told(await lend(anna, { ship_to_id: selby }))).toEqual([
      403,
      "b2b.delegation.not_yours",
    ])
    const loan = rowOf(await lend(anna, { ship_to_id: yard }), "delegation")
    const on = await post(hannah, "delegations", {
      member_id: await memberId(shop, PEOPLE.foreman),
      ship_to_id: yard,
      ends_on: inDays(2),
    })
    expect(told(on)).toEqual([403, "b2b.delegation.not_yours"])
    expect(told(await lend(anna, { ship_to_id: yard }))).toEqual([
      400,
      "b2b.ship_to_access.exists",
    ])
    await anna.delete(`/store/b2b/delegations/${loan.id}`)
  })

  it("never for more, for longer, to himself or without an end", async () => {
    const project_id = await register.project("J2041")
    const refused: [object, string][] = [
      [{ amount_limit: 10_000.01 }, "b2b.delegation.above_own"],
      [{ ends_on: inDays(241) }, "b2b.delegation.too_long"],
      [{ ends_on: inDays(-2) }, "b2b.period.reversed"],
      [{ ends_on: null }, "b2b.request.invalid_body"],
      [
        { member_id: await memberId(shop, PEOPLE.anna) },
        "b2b.delegation.to_self",
      ],
    ]
    for (const [body, code] of refused) {
      const answer = await lend(anna, { project_id, ...body })
      expect(told(answer)).toEqual([400, code])
    }
  })

  it("and only he, or who manages sites, ends it", async () => {
    const ship_to_id = await register.shipTo("HV-RIPON")
    const loan = rowOf(await lend(anna, { ship_to_id }), "delegation")
    const path = `/store/b2b/delegations/${loan.id}`
    const grace = await shop.as("grace.okafor@whitegate-fm.demo.test")
    for (const who of [hannah, grace]) {
      expect(told(await who.delete<Body>(path))).toEqual([
        404,
        "b2b.delegation.not_found",
      ])
    }
    const seen = rowsOf(await get(hannah, "delegations"), "delegations")
    expect(seen).toMatchObject([
      { id: loan.id, delegated_by: { customer: { first_name: "Anna" } } },
    ])
    expect((await get(grace, "delegations")).body.count).toBe(0)
    expect((await admin.delete<Body>(path)).status).toBe(200)
    expect((await get(hannah, "delegations")).body.count).toBe(0)
  })
})

describe("an order on a lent right", () => {
  const MEMBER = "UPDATE b2b_member SET status = $1 WHERE id = $2"
  let annaId: string
  let ripon: string
  let cart: string

  beforeAll(async () => {
    annaId = await memberId(shop, PEOPLE.anna)
    ripon = await register.shipTo("HV-RIPON")
    await lend(anna, { ship_to_id: ripon, amount_limit: 9000 })
    cart = await readyCart(shop, hannah, { ship_to_id: ripon })
  })

  it("may be placed while the lender has the right", async () => {
    expect(await refusalsOf(hannah, cart)).toEqual([])
    const query = `action=order.place&ship_to_id=${ripon}`
    const explained = await get(hannah, `access?${query}`)
    expect(explained.body).toMatchObject({ access: { allowed: true } })
  })

  it.each([
    ["lost his access", "deleted_at = now()", "deleted_at = NULL"],
    ["had it only until yesterday", "ends_on = '2020-01-01'", "ends_on = NULL"],
  ])("is refused at completion once he %s", async (_title, harm, repair) => {
    const where =
      "WHERE member_id = $1 AND ship_to_id = $2 AND delegated_by_id IS NULL"
    const set = (change: string) =>
      shop.database.sql(`UPDATE b2b_ship_to_access SET ${change} ${where}`, [
        annaId,
        ripon,
      ])
    await set(harm)
    const answer = await complete(hannah, cart)
    await set(repair)
    expect([answer.status, answer.body.code]).toEqual([
      403,
      "b2b.ship_to.not_allowed",
    ])
  })

  it.each(["suspended", "removed"])(
    "is refused once he is %s",
    async (status) => {
      await shop.database.sql(MEMBER, [status, annaId])
      const answer = await complete(hannah, cart)
      await shop.database.sql(MEMBER, ["active", annaId])
      expect([answer.status, answer.body.code]).toEqual([
        403,
        "b2b.ship_to.not_allowed",
      ])
    }
  )

  it("is refused after its last day, and placed before", async () => {
    shop.server.clock.travel(7 * DAY)
    expect(await refusalsOf(hannah, cart)).toEqual(["b2b.ship_to.not_allowed"])
    shop.server.clock.release()
    const answer = await complete(hannah, cart)
    expect(answer.body.type).toBe("order")
  })
})

describe("a member asks for a new delivery address", () => {
  const OFFICE = "UPDATE b2b_sales_office SET approves_ship_tos = $1"
  const ask = async () =>
    rowOf(await post(anna, "ship-to-requests", PLOT), "ship_to_request")
  const decide = (who: HttpClient, id: string, verdict: string) =>
    post(who, `ship-to-requests/${id}/${verdict}`, { note: "Seen" })

  afterEach(() => shop.database.sql(OFFICE, [false]))

  it("sees his own, and decides none", async () => {
    const { id } = await ask()
    expect((await get(hannah, "ship-to-requests")).body.count).toBe(0)
    expect(told(await decide(anna, id, "approve"))).toEqual([
      403,
      "b2b.permission.missing",
    ])
    const grace = await shop.as("grace.okafor@whitegate-fm.demo.test")
    expect(told(await decide(grace, id, "approve"))).toEqual([
      404,
      "b2b.ship_to_request.not_found",
    ])
    const rejected = rowOf(await decide(admin, id, "reject"), "ship_to_request")
    expect(rejected).toMatchObject({ status: "rejected", ship_to_id: null })
  })

  it("of two approvals at once makes one ship-to, that he may use", async () => {
    const { id } = await ask()
    const answers = await Promise.all([
      decide(admin, id, "approve"),
      decide(admin, id, "approve"),
      decide(admin, id, "reject"),
    ])
    const codes = answers.map((answer) => told(answer).join(" ")).sort()
    expect(codes).toEqual([
      "200 ",
      "400 b2b.ship_to_request.cannot_transition",
      "400 b2b.ship_to_request.cannot_transition",
    ])
    const [{ made } = {}] = await shop.database.sql<{ made: number }>(
      "SELECT count(*)::int AS made FROM b2b_ship_to WHERE name = 'Plot 9'"
    )
    const listed = await get(anna, "ship-to-requests?limit=100")
    const request = rowsOf(listed, "ship_to_requests").find(
      (row) => row.id === id
    )
    expect(made).toBe(request?.status === "approved" ? 1 : 0)
    if (request?.status === "approved") {
      const { account } = await contextOf(anna)
      expect(account?.ship_tos.map((shipTo) => shipTo.id)).toContain(
        request.ship_to_id
      )
    }
  })

  it("waits for the office where the office approves, and no way leads around", async () => {
    await shop.database.sql(OFFICE, [true])
    const { id } = await ask()
    const first = rowOf(await decide(admin, id, "approve"), "ship_to_request")
    expect(first).toMatchObject({ status: "awaiting_office", ship_to_id: null })
    expect(told(await decide(admin, id, "approve"))).toEqual([
      400,
      "b2b.ship_to_request.cannot_transition",
    ])
    expect(told(await post(admin, "ship-tos", PLOT))).toEqual([
      400,
      "b2b.ship_to.needs_office",
    ])
    const yard = `ship-tos/${await register.shipTo("HV-YARD")}`
    expect(told(await post(admin, yard, { address_1: "Elsewhere" }))).toEqual([
      400,
      "b2b.ship_to.needs_office",
    ])
    const contact = await post(admin, yard, { contact_name: "Mo Farrar" })
    expect(contact.status).toBe(200)
  })
})
