import {
  contextOf,
  createCart,
  openShop,
  PEOPLE,
  type HttpClient,
  type Shop,
} from "../../world"
import { codeOf, peopleDeskOf, type Body, type PeopleDesk } from "./people-desk"
import { registerOf } from "./trade-counter"

const MEMBERS = "/store/b2b/members"
const MARGARET = "margaret.oldroyd@harrogate-vale.demo.test"

let shop: Shop
let desk: PeopleDesk
let john: HttpClient
let clerk: HttpClient

beforeAll(async () => {
  shop = await openShop("people")
  desk = peopleDeskOf(shop)
  john = await shop.as(PEOPLE.admin)
  clerk = await shop.clerk()
})
afterAll(() => shop.close())

async function setRoles(email: string, ...role_ids: string[]) {
  const id = await desk.memberId(email)
  return await john.post<Body>(`${MEMBERS}/${id}`, { role_ids })
}

describe("the list of colleagues", () => {
  it("shows an admin everybody, with addresses and roles", async () => {
    const { body } = await john.get<Body>(`${MEMBERS}?limit=100&order=status`)
    expect(body.count).toBe(12)
    expect(body.members.map(({ status }) => status)).toContain("suspended")
    const found = await john.get<Body>(`${MEMBERS}?q=anna%20reid`)
    expect(found.body.members).toMatchObject([
      {
        status: "active",
        job_title: "Site buyer",
        customer: { email: PEOPLE.anna, first_name: "Anna" },
        roles: [{ code: "buyer", name: "Buyer" }],
      },
    ])
    const suspended = await john.get<Body>(`${MEMBERS}?status=suspended`)
    expect(suspended.body).toMatchObject({ count: 1 })
  })

  it("shows a buyer the names of active ones, and finds nobody by address", async () => {
    const anna = await shop.as(PEOPLE.anna)
    const { body } = await anna.get<Body>(`${MEMBERS}?limit=100`)
    expect(body.count).toBe(11)
    for (const member of body.members) {
      expect(member).toMatchObject({
        status: "active",
        customer: { email: null, phone: null, first_name: expect.any(String) },
        roles: [],
      })
    }
    const byAddress = await anna.get<Body>(`${MEMBERS}?q=harrogate-vale.demo`)
    expect(byAddress.body.count).toBe(0)
    const asked = await anna.get<Body>(`${MEMBERS}?status=suspended&limit=100`)
    expect(asked.body.count).toBe(11)
    const gareth = await desk.memberId(PEOPLE.suspended)
    expect(codeOf(await anna.get<Body>(`${MEMBERS}/${gareth}`))).toEqual({
      status: 404,
      code: "b2b.member.not_found",
    })
  })
})

describe("roles of a member", () => {
  it("count at his next request, up and down", async () => {
    const kev = await shop.as(PEOPLE.foreman)
    expect((await kev.get(`/store/b2b/invitations`)).status).toBe(403)
    const answer = await setRoles(PEOPLE.foreman, "role_admin")
    expect(answer.body.member.roles).toMatchObject([{ code: "admin" }])
    expect((await kev.get(`/store/b2b/invitations`)).status).toBe(200)
    await setRoles(PEOPLE.foreman, "role_buyer", "role_buyer")
    expect(codeOf(await kev.get<Body>(`/store/b2b/invitations`))).toEqual({
      status: 403,
      code: "b2b.permission.missing",
    })
  })

  it("end in one company and stay in the other", async () => {
    const id = await desk.memberId(PEOPLE.twoCompanies, "whitegate-facilities")
    const answer = await john.post<Body>(`${MEMBERS}/${id}`, {
      role_ids: ["role_viewer"],
    })
    expect(codeOf(answer)).toEqual({
      status: 404,
      code: "b2b.member.not_found",
    })
  })

  it("stand in the log with what they were before", async () => {
    const [line] = await shop.database.sql(
      `SELECT actor_type, actor_name, action, subject_name, before, after
       FROM b2b_audit_entry WHERE action = 'member.updated'
       ORDER BY happened_at LIMIT 1`
    )
    expect(line).toEqual({
      actor_type: "member",
      actor_name: "John Holroyd",
      action: "member.updated",
      subject_name: "Kev Dobson",
      before: { role_ids: ["role_buyer"] },
      after: { role_ids: ["role_admin"] },
    })
  })
})

describe("a member who is suspended", () => {
  it("is out at his next request, with token and open cart, and comes back whole", async () => {
    const anna = await shop.as(PEOPLE.anna)
    const cart = await createCart(shop, anna)
    const before = await contextOf(anna)
    const id = await desk.memberId(PEOPLE.anna)
    const suspended = await john.post<Body>(`${MEMBERS}/${id}/suspend`)
    expect(suspended).toMatchObject({
      status: 200,
      body: { member: { id, status: "suspended" } },
    })
    expect((await anna.get(`/store/carts/${cart}`)).status).toBe(404)
    expect((await contextOf(anna)).accounts).toEqual([])
    expect(codeOf(await anna.get<Body>(MEMBERS))).toEqual({
      status: 403,
      code: "b2b.member.not_active",
    })
    const twice = await john.post<Body>(`${MEMBERS}/${id}/suspend`)
    expect(codeOf(twice)).toEqual({
      status: 400,
      code: "b2b.member.cannot_transition",
    })
    expect((await john.post(`${MEMBERS}/${id}/reactivate`)).status).toBe(200)
    expect((await anna.get(`/store/carts/${cart}`)).status).toBe(200)
    expect(await contextOf(anna)).toEqual(before)
  })

  it("takes with him what he lent to colleagues", async () => {
    const lender = await desk.memberId("lucy.thackray@harrogate-vale.demo.test")
    const borrower = await desk.memberId(
      "hannah.sykes@harrogate-vale.demo.test"
    )
    const site = await registerOf(shop).shipTo("HV-SELBY")
    await shop.database.sql(
      `INSERT INTO b2b_ship_to_access (id, member_id, ship_to_id, delegated_by_id)
       VALUES ('shacc_lent', $1, $2, $3), ('shacc_own', $3, $2, NULL)`,
      [borrower, site, lender]
    )
    const hannah = await shop.as("hannah.sykes@harrogate-vale.demo.test")
    const codes = async () =>
      (await contextOf(hannah)).account?.ship_tos.map(({ code }) => code)
    expect(await codes()).toContain("HV-SELBY")
    await john.post(`${MEMBERS}/${lender}/suspend`)
    expect(await codes()).not.toContain("HV-SELBY")
    await john.post(`${MEMBERS}/${lender}/reactivate`)
    expect(await codes()).not.toContain("HV-SELBY")
  })
})

describe("a member who is removed", () => {
  it("loses his sites, and comes back by an invitation with its roles alone", async () => {
    const email = "marek.kowalczyk@harrogate-vale.demo.test"
    const marek = await shop.as(email)
    const id = await desk.memberId(email)
    await setRoles(email, "role_approver")
    const gone = await john.delete<Body>(`${MEMBERS}/${id}`)
    expect(gone.body).toEqual({ id, object: "member", deleted: true })
    expect((await contextOf(marek)).accounts).toEqual([])
    expect(codeOf(await marek.get<Body>("/store/b2b/company"))).toEqual({
      status: 403,
      code: "b2b.account.none",
    })
    for (const act of ["suspend", "reactivate"]) {
      const answer = await john.post<Body>(`${MEMBERS}/${id}/${act}`)
      expect(codeOf(answer)).toEqual({
        status: 400,
        code: "b2b.member.cannot_transition",
      })
    }
    const changed = await john.post<Body>(`${MEMBERS}/${id}`, {
      role_ids: ["role_admin"],
    })
    expect(changed.body.message).toContain("Invite him again")
    await john.post("/store/b2b/invitations", {
      email,
      role_ids: ["role_viewer"],
    })
    const token = desk.tokenFor(email)
    const back = await marek.post<Body>("/store/b2b/invitations/accept", {
      token,
    })
    expect(back.body.member).toMatchObject({ id })
    const { account } = await contextOf(marek)
    expect(account).toMatchObject({
      permissions: ["order.view"],
      ship_tos: [],
    })
  })
})

describe("the last admin", () => {
  const refusal = { status: 400, code: "b2b.member.last_admin" }

  it("cannot be removed, suspended or demoted, by himself or by the clerk", async () => {
    const id = await desk.memberId(PEOPLE.admin)
    const company = await desk.companyId("harrogate-vale")
    const before = await desk.state()
    for (const [actor, base] of [
      [john, MEMBERS],
      [clerk, `/admin/b2b/companies/${company}/members`],
    ] as const) {
      const answers = [
        await actor.delete<Body>(`${base}/${id}`),
        await actor.post<Body>(`${base}/${id}/suspend`),
        await actor.post<Body>(`${base}/${id}`, { role_ids: ["role_buyer"] }),
      ]
      for (const answer of answers) {
        expect(codeOf(answer)).toEqual(refusal)
        expect(answer.body.message).toContain(
          "Give another member these rights"
        )
      }
    }
    expect(await desk.state()).toBe(before)
  })

  it("is left when both of two are removed at the same moment", async () => {
    await setRoles(MARGARET, "role_admin")
    const company = await desk.companyId("harrogate-vale")
    const ids = [
      await desk.memberId(PEOPLE.admin),
      await desk.memberId(MARGARET),
    ]
    const answers = await Promise.all(
      ids.map((id) =>
        clerk.post<Body>(
          `/admin/b2b/companies/${company}/members/${id}/suspend`
        )
      )
    )
    expect(answers.map(codeOf).map(({ code }) => code)).toEqual(
      expect.arrayContaining([undefined, refusal.code])
    )
    const other = answers.findIndex(({ status }) => status === 200)
    await clerk.post(
      `/admin/b2b/companies/${company}/members/${String(ids[other])}/reactivate`
    )
    await setRoles(MARGARET, "role_approver")
  })

  it("keeps his rights when his own role is edited", async () => {
    const { body } = await john.post<{ role: { id: string } }>(
      "/store/b2b/roles",
      {
        code: "director",
        name: "Director",
        permissions: ["member.manage", "role.manage", "order.view"],
      }
    )
    const { id } = body.role
    await setRoles(PEOPLE.admin, id)
    const answer = await john.post<Body>(`/store/b2b/roles/${id}`, {
      permissions: ["role.manage"],
    })
    expect(codeOf(answer)).toEqual(refusal)
    const named = await john.post<{ role: { name: string } }>(
      `/store/b2b/roles/${id}`,
      { name: "Directors" }
    )
    expect(named.body.role.name).toBe("Directors")
    expect((await setRoles(PEOPLE.admin, "role_admin")).status).toBe(200)
  })
})
