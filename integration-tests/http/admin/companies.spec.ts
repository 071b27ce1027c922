import type {
  AdminCompaniesAnswer,
  AdminCompanyAnswer,
} from "../../../src/api/admin/b2b/types"
import {
  openShop,
  signInAdmin,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"

describe("the sales office looks at its companies", () => {
  let shop: Shop
  let clerk: HttpClient

  beforeAll(async () => {
    shop = await openShop("admin_companies")
    const token = await signInAdmin(shop.server.url, shop.demo.admin)
    clerk = shop.stranger.with({ token })
  })

  afterAll(() => shop.close())

  async function list(query: string) {
    const { status, body } = await clerk.get<AdminCompaniesAnswer>(
      `/admin/b2b/companies?${query}`
    )
    expect(status).toBe(200)
    return body
  }

  async function companyId(handle: string): Promise<string> {
    const [row] = await shop.database.sql<{ id: string }>(
      "SELECT id FROM b2b_company WHERE handle = $1",
      [handle]
    )
    return row?.id ?? ""
  }

  const names = (answer: AdminCompaniesAnswer) =>
    answer.companies.map((company) => company.name)

  describe("who may look", () => {
    const routes = [
      "GET /admin/b2b/companies",
      "GET /admin/b2b/companies/comp_1",
      "GET /admin/b2b/companies/comp_1/members",
      "GET /admin/b2b/companies/comp_1/ship-tos",
      "GET /admin/b2b/companies/comp_1/projects",
      "GET /admin/b2b/companies/comp_1/ship-to-accesses",
      "GET /admin/b2b/orders/order_1/order-header",
      "POST /admin/b2b/transmissions/trns_1/retry",
      "GET /admin/b2b/anything-else",
    ]

    it.each(routes)(
      "keeps strangers and customers out of %s",
      async (route) => {
        const [method, path] = route.split(" ") as ["GET" | "POST", string]
        const customer = await shop.as("john.holroyd@harrogate-vale.demo.test")
        for (const actor of [shop.stranger, customer]) {
          expect(await actor.request(method, path)).toMatchObject({
            status: 401,
          })
        }
      }
    )
  })

  describe("the list", () => {
    it("goes by name and carries accounts and the number of members", async () => {
      const answer = await list("")
      expect(answer).toMatchObject({ count: 8, offset: 0, limit: 20 })
      expect(names(answer)).toEqual([...names(answer)].sort())
      const roofing = answer.companies.find(
        (company) => company.handle === "castlegarth-roofing"
      )
      expect(roofing).toMatchObject({
        members_count: 3,
        accounts: [
          { number: "CAS0002", status: "active", office: { code: "LEEDS" } },
        ],
      })
    })

    it("counts no member who was removed", async () => {
      await shop.database.sql(
        `UPDATE b2b_member SET status = 'removed' WHERE job_title = 'Storeman'`
      )
      const answer = await list("q=castlegarth%20roofing")
      expect(answer.companies[0]?.members_count).toBe(2)
    })

    it("comes in pages", async () => {
      const first = await list("limit=3&order=-name")
      const second = await list("limit=3&offset=3&order=-name")
      expect([first, second].map((page) => page.companies.length)).toEqual([
        3, 3,
      ])
      expect(names(first)[0]).toMatch(/^Whitegate/)
      expect(names(first)).not.toContain(names(second)[0])
      expect(await list("offset=400")).toMatchObject({
        companies: [],
        count: 8,
      })
    })

    it.each([
      ["castlegarth r", ["Castlegarth Roofing Ltd"]],
      ["RAV0021", ["Ravensdyke Groundworks Ltd"]],
      ["99000103", ["Beckfoot Homes Housing Association"]],
      ["%", []],
      ["_", []],
    ])(
      "finds by name, customer number and registration: %s",
      async (q, found) => {
        expect(names(await list(`q=${encodeURIComponent(q)}`))).toEqual(found)
      }
    )

    it("can be narrowed to one status or several", async () => {
      await shop.database.sql(
        `UPDATE b2b_company SET status = 'closed' WHERE handle = 'oakroyd-lettings'`
      )
      expect(names(await list("status=closed"))).toEqual([
        "Oakroyd Lettings Ltd",
      ])
      expect(await list("status[]=active&status[]=closed")).toMatchObject({
        count: 8,
      })
      expect(await list("status=suspended")).toMatchObject({ count: 0 })
    })

    it("leaves out fields that nobody may ask for", async () => {
      const { companies } = await list("fields=name,members.customer.email")
      expect(Object.keys(companies[0] ?? {}).sort()).toEqual([
        "accounts",
        "id",
        "members_count",
        "name",
      ])
    })

    it.each([
      "limit=0",
      "limit=101",
      "limit=-1",
      "limit=many",
      "offset=-1",
      "offset=99999999999",
      "order=password",
      "status=hungry",
      "q=%00",
      "q[$ilike]=a",
      "q=a&q=b",
      "unknown=1",
      "a.b.c=1",
      "with_deleted=true",
    ])("refuses the query %s", async (query) => {
      const answer = await clerk.get<ErrorBody>(`/admin/b2b/companies?${query}`)
      expect(answer).toMatchObject({
        status: 400,
        body: { type: "invalid_data" },
      })
    })
  })

  describe("one company", () => {
    it("names its parent and its accounts with their terms", async () => {
      const id = await companyId("castlegarth-roofing")
      const { body } = await clerk.get<AdminCompanyAnswer>(
        `/admin/b2b/companies/${id}`
      )
      expect(body.company).toMatchObject({
        name: "Castlegarth Roofing Ltd",
        registration_number: "99000106",
        parent: { name: "Castlegarth Group plc" },
        accounts: [{ bill_to: "parent", payment_term: { code: "EOM30" } }],
      })
    })

    it.each(["", "/members", "/ship-tos", "/projects", "/ship-to-accesses"])(
      "says so when there is none: %s",
      async (path) => {
        for (const id of ["comp_none", "%00", "x'y"]) {
          const answer = await clerk.get<ErrorBody>(
            `/admin/b2b/companies/${id}${path}`
          )
          expect(answer.status).toBe(404)
          expect(answer.body.code).toBe("b2b.company.not_found")
          expect(answer.body.message).toContain("GET /admin/b2b/companies")
        }
      }
    )
  })
})
