import { openShop, PEOPLE, type HttpClient, type Shop } from "../../world"
import {
  codeOf,
  peopleDeskOf,
  type Body,
  type PeopleDesk,
} from "../store/people-desk"
import type { Refused } from "../store/trade-counter"

type Answer = Body & {
  role: { id: string }
}

const ROUTES = [
  "POST /admin/b2b/companies",
  "POST /admin/b2b/companies/comp_1",
  "GET /admin/b2b/companies/comp_1/members/memb_1",
  "POST /admin/b2b/companies/comp_1/members/memb_1",
  "DELETE /admin/b2b/companies/comp_1/members/memb_1",
  "POST /admin/b2b/companies/comp_1/members/memb_1/suspend",
  "POST /admin/b2b/companies/comp_1/members/memb_1/reactivate",
  "GET /admin/b2b/companies/comp_1/roles",
  "POST /admin/b2b/companies/comp_1/roles",
  "POST /admin/b2b/companies/comp_1/roles/role_1",
  "DELETE /admin/b2b/companies/comp_1/roles/role_1",
  "GET /admin/b2b/permissions",
  "GET /admin/b2b/companies/comp_1/invitations",
  "POST /admin/b2b/companies/comp_1/invitations",
  "DELETE /admin/b2b/companies/comp_1/invitations/invt_1",
  "POST /admin/b2b/companies/comp_1/invitations/invt_1/resend",
  "POST /admin/b2b/companies/comp_1/invitations/invt_1/link",
  "GET /admin/b2b/companies/comp_1/email-domains",
  "POST /admin/b2b/companies/comp_1/email-domains",
  "DELETE /admin/b2b/companies/comp_1/email-domains/emdom_1",
  "GET /admin/b2b/companies/comp_1/subsidiaries",
  "POST /admin/b2b/accounts/acct_1",
] as const

let shop: Shop
let desk: PeopleDesk
let clerk: HttpClient
let vale: string

beforeAll(async () => {
  shop = await openShop("admin_people")
  desk = peopleDeskOf(shop)
  clerk = await shop.clerk()
  vale = `/admin/b2b/companies/${await desk.companyId("harrogate-vale")}`
})
afterAll(() => shop.close())

function post(path: string, body?: object) {
  return clerk.post<Answer>(path, body)
}

it.each(ROUTES)(
  "keeps strangers and company admins out of %s",
  async (route) => {
    const [method, path] = route.split(" ") as [
      "GET" | "POST" | "DELETE",
      string,
    ]
    for (const actor of [shop.stranger, await shop.as(PEOPLE.admin)]) {
      const sent = method === "POST" ? {} : undefined
      expect(await actor.request(method, path, sent)).toMatchObject({
        status: 401,
      })
    }
  }
)

describe("a clerk does for a company what it can do itself", () => {
  it("with members, whose next request feels it", async () => {
    const anna = await shop.as(PEOPLE.anna)
    const path = `${vale}/members/${await desk.memberId(PEOPLE.anna)}`
    await post(`${path}/suspend`)
    expect((await anna.get("/store/b2b/company")).status).toBe(403)
    await post(`${path}/reactivate`)
    const { body } = await post(path, {
      role_ids: ["role_buyer", "role_approver"],
      job_title: "Senior buyer",
    })
    expect(body.member).toMatchObject({
      status: "active",
      job_title: "Senior buyer",
      customer: { email: PEOPLE.anna },
    })
    const read = await clerk.get<Answer>(path)
    expect(read.body.member.roles.map(({ code }) => code).sort()).toEqual([
      "approver",
      "buyer",
    ])
    expect((await clerk.delete(path)).status).toBe(200)
  })

  it("with roles, invitations and domains, in the company's name", async () => {
    const made = await post(`${vale}/roles`, {
      code: "clerks-choice",
      name: "Clerk's choice",
      permissions: ["order.view"],
    })
    const { id: roleId } = made.body.role
    const invited = await post(`${vale}/invitations`, {
      email: "clerk@new.test",
      role_ids: [roleId],
    })
    expect(invited.body.invitation).toMatchObject({ origin: "clerk" })
    const path = `${vale}/invitations/${invited.body.invitation.id}`
    expect(codeOf(await post(`${path}/resend`))).toEqual({
      status: 400,
      code: "b2b.invitation.too_soon",
    })
    expect((await post(`${path}/link`)).body.url).toContain("token=")
    expect((await clerk.delete(path)).status).toBe(200)
    const domain = await clerk.post<{ email_domain: { id: string } }>(
      `${vale}/email-domains`,
      { domain: "vale.example", role_ids: [roleId] }
    )
    const used = await clerk.delete<Refused>(`${vale}/roles/${roleId}`)
    expect(codeOf(used)).toEqual({ status: 400, code: "b2b.role.in_use" })
    expect(
      codeOf(
        await post(`${vale}/email-domains`, {
          domain: "gmail.com",
          role_ids: ["role_buyer"],
        })
      )
    ).toEqual({ status: 400, code: "b2b.email_domain.public" })
    await clerk.delete(`${vale}/email-domains/${domain.body.email_domain.id}`)
    await post(`${vale}/roles/${roleId}`, { name: "Other" })
    expect((await clerk.delete(`${vale}/roles/${roleId}`)).status).toBe(200)
    const lines = await shop.database.sql<{
      action: string
      actor_type: string
    }>(
      `SELECT DISTINCT action, actor_type FROM b2b_audit_entry
       WHERE company_id = $1 ORDER BY action`,
      [vale.split("/").at(-1)]
    )
    expect(lines.map(({ action }) => action)).toEqual([
      "email_domain.created",
      "email_domain.deleted",
      "invitation.created",
      "invitation.link_copied",
      "invitation.revoked",
      "member.reactivated",
      "member.removed",
      "member.suspended",
      "member.updated",
      "role.created",
      "role.deleted",
      "role.updated",
    ])
    expect(new Set(lines.map((line) => line.actor_type))).toEqual(
      new Set(["user"])
    )
    const logged = await shop.database.sql(
      "SELECT 1 FROM b2b_audit_entry WHERE after::text LIKE '%token%'"
    )
    expect(logged).toEqual([])
  })

  it("in that company alone, whatever ids he mixes", async () => {
    const tom = await desk.memberId(PEOPLE.soleTrader, "marsden-joinery")
    const before = await desk.state()
    const answers = [
      await post(`${vale}/members/${tom}/suspend`),
      await post(`${vale}/members/${tom}`, { role_ids: ["role_viewer"] }),
      await clerk.delete<Answer>(`${vale}/members/${tom}`),
      await clerk.get<Answer>(`${vale}/members/${tom}`),
      await post("/admin/b2b/companies/comp_0/invitations", {
        email: "a@b.test",
        role_ids: ["role_buyer"],
      }),
      await post(`${vale}/members/%00/suspend`),
    ]
    expect(answers.map(({ status }) => status)).toEqual([
      404, 404, 404, 404, 404, 404,
    ])
    expect(await desk.state()).toBe(before)
  })
})
