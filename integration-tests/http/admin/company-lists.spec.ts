import type {
  AdminMembersAnswer,
  AdminProjectsAnswer,
  AdminShipToAccessesAnswer,
  AdminShipTosAnswer,
} from "../../../src/api/admin/b2b/types"
import { openShop, signInAdmin, type HttpClient, type Shop } from "../../world"

describe("the sales office looks into one company", () => {
  let shop: Shop
  let clerk: HttpClient

  beforeAll(async () => {
    shop = await openShop("admin_company_lists")
    const token = await signInAdmin(shop.server.url, shop.demo.admin)
    clerk = shop.stranger.with({ token })
  })

  afterAll(() => shop.close())

  async function companyId(handle: string): Promise<string> {
    const [row] = await shop.database.sql<{ id: string }>(
      "SELECT id FROM b2b_company WHERE handle = $1",
      [handle]
    )
    return row?.id ?? ""
  }

  async function below<Answer>(handle: string, path: string) {
    const { status, body } = await clerk.get<Answer>(
      `/admin/b2b/companies/${await companyId(handle)}/${path}`
    )
    expect(status).toBe(200)
    return body
  }

  describe("what lies below a company", () => {
    it("finds members by their customers' names, with all their roles", async () => {
      const answer = await below<AdminMembersAnswer>(
        "harrogate-vale",
        "members?q=lucy%20thack"
      )
      expect(answer.count).toBe(1)
      expect(answer.members[0]).toMatchObject({
        customer: { first_name: "Lucy", last_name: "Thackray" },
      })
      expect(answer.members[0]?.roles.map((role) => role.code).sort()).toEqual([
        "approver",
        "buyer",
      ])
    })

    it("shows nobody of another company", async () => {
      const answer = await below<AdminMembersAnswer>(
        "marsden-joinery",
        "members?q=a"
      )
      expect(answer.members.map((member) => member.customer?.email)).toEqual([
        "tom.marsden@marsden-joinery.demo.test",
      ])
    })

    it("pages and filters members by status", async () => {
      const page = await below<AdminMembersAnswer>(
        "harrogate-vale",
        "members?limit=5&offset=10"
      )
      expect(page).toMatchObject({ count: 12, offset: 10, limit: 5 })
      expect(page.members).toHaveLength(2)
      const suspended = await below<AdminMembersAnswer>(
        "harrogate-vale",
        "members?status=suspended"
      )
      expect(suspended.members.map((member) => member.job_title)).toEqual([
        "Site manager",
      ])
    })

    it("finds delivery addresses and says which jobs they belong to", async () => {
      const answer = await below<AdminShipTosAnswer>(
        "harrogate-vale",
        "ship-tos?q=ripon"
      )
      expect(answer.ship_tos).toMatchObject([
        { code: "HV-RIPON", projects: [{ code: "J2043" }] },
      ])
      const closed = await below<AdminShipTosAnswer>(
        "harrogate-vale",
        "ship-tos?status=closed"
      )
      expect(closed.ship_tos.map((shipTo) => shipTo.code)).toEqual([
        "HV-WETHERBY",
      ])
    })

    it("lists jobs with their dates and delivery addresses", async () => {
      const answer = await below<AdminProjectsAnswer>(
        "harrogate-vale",
        "projects?q=J2043"
      )
      expect(answer).toMatchObject({
        count: 1,
        projects: [{ code: "J2043", status: "open" }],
      })
      expect(answer.projects[0]?.ship_tos.map((row) => row.code)).toContain(
        "HV-RIPON"
      )
    })
  })

  describe("who may order to which site", () => {
    const accesses = (query: string) =>
      below<AdminShipToAccessesAnswer>(
        "harrogate-vale",
        `ship-to-accesses?${query}`
      )

    it("begins with those whose role opens every site", async () => {
      const answer = await accesses("limit=100")
      expect(answer.count).toBe(answer.ship_to_accesses.length)
      expect(
        answer.ship_to_accesses
          .filter((access) => access.scope === "any_ship_to")
          .map((access) => access.member.customer?.last_name)
      ).toEqual(["Holroyd"])
      expect(answer.ship_to_accesses[0]?.scope).toBe("any_ship_to")
    })

    it("pages through both kinds as one list, without gap or repetition", async () => {
      const whole = await accesses("limit=100")
      const pages = []
      for (let offset = 0; offset < whole.count; offset += 2) {
        const page = await accesses(`limit=2&offset=${offset}`)
        expect(page.count).toBe(whole.count)
        pages.push(...page.ship_to_accesses)
      }
      expect(pages).toEqual(whole.ship_to_accesses)
    })

    it("shows dates and limits, and the job where the right is to a job", async () => {
      const { ship_to_accesses } = await accesses("q=kev%20dobson")
      expect(ship_to_accesses).toMatchObject([
        {
          scope: "project",
          ship_to: null,
          project: { code: "J2041" },
          amount_limit: 500,
          starts_on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        },
      ])
    })

    it("finds by site", async () => {
      const { ship_to_accesses } = await accesses("q=HV-YARD")
      expect(
        ship_to_accesses.map((access) => access.member.customer?.first_name)
      ).toEqual(expect.arrayContaining(["Anna", "Margaret"]))
      expect(ship_to_accesses).toHaveLength(2)
    })

    it("leaves out members who were removed", async () => {
      const { database } = shop
      const job = "Assistant buyer"
      const before = (await accesses("")).count
      await database.sql(
        `INSERT INTO b2b_ship_to_access (id, member_id, ship_to_id)
         SELECT 'shacc_given', m.id, s.id FROM b2b_member m
         JOIN b2b_ship_to s ON s.code = 'HV-YARD' WHERE m.job_title = $1`,
        [job]
      )
      expect((await accesses("")).count).toBe(before + 1)
      await database.sql(
        `UPDATE b2b_member SET status = 'removed' WHERE job_title = $1`,
        [job]
      )
      expect((await accesses("")).count).toBe(before)
    })
  })
})
