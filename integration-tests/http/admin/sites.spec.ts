import type {
  AccessAnswer,
  AccessMatrixAnswer,
} from "../../../src/api/sites/types"
import {
  openShop,
  PEOPLE,
  signInAdmin,
  type HttpClient,
  type Shop,
} from "../../world"
import {
  memberId,
  PLOT,
  rowOf,
  rowsOf,
  told,
  type Body,
} from "../store/site-cases"
import { registerOf, type Register } from "../store/trade-counter"

let shop: Shop
let register: Register
let clerk: HttpClient
let anna: HttpClient
let company: string
let annaId: string

beforeAll(async () => {
  shop = await openShop("admin_sites")
  register = registerOf(shop)
  const token = await signInAdmin(shop.server.url, shop.demo.admin)
  clerk = shop.stranger.with({ token })
  anna = await shop.as(PEOPLE.anna)
  company = `/admin/b2b/companies/${await companyId("harrogate-vale")}`
  annaId = await memberId(shop, PEOPLE.anna)
})
afterAll(() => shop.close())

async function companyId(handle: string): Promise<string> {
  const [row] = await shop.database.sql<{ id: string }>(
    "SELECT id FROM b2b_company WHERE handle = $1",
    [handle]
  )
  return row?.id ?? ""
}

const post = (path: string, body: unknown = {}) =>
  clerk.post<Body>(`${company}/${path}`, body)
const get = (path: string) => clerk.get<Body>(`${company}/${path}`)

describe("the clerk does for a company", () => {
  it("only where he is one, and only what belongs to that company", async () => {
    const path = `${company}/ship-tos`
    expect((await shop.stranger.post(path, PLOT)).status).toBe(401)
    expect((await anna.post(path, PLOT)).status).toBe(401)
    const foreign = await register.shipTo("WF-LEEDS")
    const answers = await Promise.all([
      post(`ship-tos/${foreign}`, { name: "X" }),
      post("ship-to-accesses", { member_id: annaId, ship_to_id: foreign }),
      get(`members/memb_none/access?action=order.place`),
      clerk.post<Body>("/admin/b2b/companies/comp_none/ship-tos", PLOT),
    ])
    expect(answers.map((answer) => told(answer).join(" "))).toEqual([
      "404 b2b.ship_to.not_found",
      "404 b2b.ship_to.not_found",
      "404 b2b.member.not_found",
      "404 b2b.company.not_found",
    ])
  })

  it("what its own admin does, and types the ERP's code besides", async () => {
    const made = rowOf(await post("ship-tos", PLOT), "ship_to")
    const path = `ship-tos/${made.id}`
    const coded = rowOf(await post(path, { code: "HV-PLOT9" }), "ship_to")
    expect(coded).toMatchObject({ code: "HV-PLOT9", name: "Plot 9" })
    expect(told(await post(path, { code: "HV-YARD" }))).toEqual([
      400,
      "b2b.ship_to.code_taken",
    ])
    const job = { code: "J5000", name: "Kiln", ship_to_ids: [made.id] }
    const project = rowOf(await post("projects", job), "project")
    const access = rowOf(
      await post("ship-to-accesses", {
        member_id: annaId,
        project_id: project.id,
        amount_limit: 75,
      }),
      "ship_to_access"
    )
    const listed = await get(`ship-to-accesses?project_id=${project.id}`)
    expect(
      rowsOf(listed, "ship_to_accesses").filter(
        ({ scope }) => scope === "project"
      )
    ).toMatchObject([{ id: access.id, amount_limit: 75 }])
    const gone = await clerk.delete<Body>(
      `${company}/ship-to-accesses/${access.id}`
    )
    expect(gone.body).toMatchObject({ id: access.id, deleted: true })
    const log = await shop.database.sql(
      `SELECT action, actor_type FROM b2b_audit_entry WHERE actor_type = 'user' ORDER BY id`
    )
    expect(log.map((row) => Reflect.get(row, "action") as string)).toEqual([
      "ship_to.created",
      "ship_to.updated",
      "project.created",
      "ship_to_access.created",
      "ship_to_access.deleted",
    ])
  })

  it("and gives the last word, with the ERP's code, to a request", async () => {
    await shop.database.sql(
      "UPDATE b2b_sales_office SET approves_ship_tos = true"
    )
    const asked = await anna.post<Body>("/store/b2b/ship-to-requests", {
      ...PLOT,
      name: "Plot 10",
      project_id: await register.project("J2041"),
    })
    const { id } = rowOf(asked, "ship_to_request")
    const admin = await shop.as(PEOPLE.admin)
    await admin.post(`/store/b2b/ship-to-requests/${id}/approve`)
    const path = `ship-to-requests/${id}/approve`
    expect(told(await post(path, { code: "HV-YARD" }))).toEqual([
      400,
      "b2b.ship_to.code_taken",
    ])
    const waiting = await get("ship-to-requests?status=awaiting_office")
    expect(rowsOf(waiting, "ship_to_requests")).toMatchObject([
      { id, member: { customer: { first_name: "Anna" } } },
    ])
    const answers = await Promise.all([
      post(path, { code: "HV-PLOT10" }),
      post(path, { code: "HV-PLOT11" }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    const made = await shop.database.sql(
      `SELECT p.code AS job FROM b2b_ship_to s
       LEFT JOIN b2b_project_ship_to l ON l.ship_to_id = s.id
       LEFT JOIN b2b_project p ON p.id = l.project_id WHERE s.name = 'Plot 10'`
    )
    expect(made).toEqual([{ job: "J2041" }])
  })

  it("lends in a member's name, and ends it", async () => {
    const loan = {
      lender_id: annaId,
      member_id: await memberId(shop, PEOPLE.foreman),
      ship_to_id: await register.shipTo("HV-YARD"),
      ends_on: "2099-01-01",
    }
    const { id } = rowOf(await post("delegations", loan), "delegation")
    expect((await get("delegations")).body.count).toBe(1)
    const refused = await post("delegations", {
      ...loan,
      ship_to_id: await register.shipTo("HV-SELBY"),
    })
    expect(told(refused)).toEqual([403, "b2b.delegation.not_yours"])
    const ended = await clerk.delete<Body>(`${company}/delegations/${id}`)
    expect(ended.status).toBe(200)
  })
})

describe("the access matrix", () => {
  const matrix = async (query = "") => {
    const { body, status } = await clerk.get<AccessMatrixAnswer>(
      `${company}/access-matrix?${query}`
    )
    expect(status).toBe(200)
    return body
  }

  it("says for each member and site what a cart would be told", async () => {
    const { members, ship_tos, cells, counts } = await matrix("limit=100")
    expect(counts.members).toBe(members.length)
    expect(counts.ship_tos).toBe(ship_tos.length)
    const john = await memberId(shop, PEOPLE.admin)
    const how = (member: string, code: string) => {
      const site = ship_tos.find((row) => row.code === code)
      return cells.find(
        (cell) => cell.member_id === member && cell.ship_to_id === site?.id
      )
    }
    expect(how(john, "HV-SELBY")?.how).toBe("any")
    expect(how(john, "HV-WETHERBY")).toBeUndefined()
    expect(how(annaId, "HV-YARD")?.how).toBe("direct")
    expect(how(annaId, "HV-BECK-N")).toMatchObject({
      how: "project",
      amount_limit: 10_000,
    })
    expect(how(annaId, "HV-SELBY")).toBeUndefined()
    for (const { id } of ship_tos) {
      const { body } = await clerk.get<AccessAnswer>(
        `${company}/members/${annaId}/access?action=order.place&ship_to_id=${id}`
      )
      const cell = cells.some(
        (row) => row.member_id === annaId && row.ship_to_id === id
      )
      expect([id, cell]).toEqual([id, body.access.allowed])
    }
  })

  it("is paged on both axes, with a fixed number of queries", async () => {
    await shop.database.sql(
      `INSERT INTO b2b_ship_to (id, company_id, name, address_1, city, postal_code, country_code)
       SELECT 'shpto_many' || n, m.company_id, 'Site ' || n, 'x', 'x', 'x', 'gb'
       FROM generate_series(1, 110) n, b2b_member m WHERE m.id = $1`,
      [annaId]
    )
    await shop.database.sql(
      `INSERT INTO b2b_member (id, company_id, customer_id)
       SELECT 'memb_many' || n, m.company_id, 'cus_many' || n
       FROM generate_series(1, 290) n, b2b_member m WHERE m.id = $1`,
      [annaId]
    )
    await shop.database.sql(
      `INSERT INTO b2b_ship_to_access (id, member_id, ship_to_id)
       SELECT 'shacc_many' || n || '_' || s, 'memb_many' || n, 'shpto_many' || s
       FROM generate_series(1, 290) n, generate_series(1, 110) s`
    )
    const page = await matrix(
      "limit=100&offset=100&ship_to_limit=100&ship_to_offset=10"
    )
    expect(page.members).toHaveLength(100)
    expect(page.ship_tos).toHaveLength(100)
    expect(page.cells.length).toBeGreaterThan(8000)
    expect(page.counts.members).toBeGreaterThan(300)
    expect(page).toMatchObject({ limit: 100, offset: 100, ship_to_offset: 10 })
  })
})
