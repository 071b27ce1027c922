import {
  eventually,
  openShop,
  PEOPLE,
  type HttpClient,
  type Shop,
} from "../../world"
import { codeOf, peopleDeskOf, type Body, type PeopleDesk } from "./people-desk"
import type { Refused } from "./trade-counter"

const GRACE = "grace.okafor@whitegate-fm.demo.test"
const VICTORIA = "victoria.lumb@castlegarth.demo.test"

type Role = {
  id: string
  code: string
  permissions: string[]
  built_in: boolean
  members_count: number
}
type RoleBody = Refused & { role: Role; roles: Role[] }

let shop: Shop
let desk: PeopleDesk
let john: HttpClient

beforeAll(async () => {
  shop = await openShop("self_service")
  desk = peopleDeskOf(shop)
  john = await shop.as(PEOPLE.admin)
})
afterAll(() => shop.close())

function createRole(actor: HttpClient, code: string, more: object = {}) {
  return actor.post<RoleBody>("/store/b2b/roles", {
    code,
    name: "Stores",
    permissions: ["order.view"],
    ...more,
  })
}

describe("roles of a company's own", () => {
  it("stand beside the built-in ones, whose rights are told too", async () => {
    const created = await createRole(john, "stores", {
      permissions: ["order.view", "order.view", "price.view"],
    })
    expect(created.body.role).toMatchObject({
      code: "stores",
      permissions: ["order.view", "price.view"],
      built_in: false,
      members_count: 0,
    })
    const { body } = await john.get<RoleBody>("/store/b2b/roles")
    expect(body.roles.map(({ code }) => code)).toEqual([
      "accounts_payable",
      "admin",
      "approver",
      "buyer",
      "viewer",
      "stores",
    ])
    expect(body.roles.find(({ code }) => code === "viewer")).toMatchObject({
      permissions: ["order.view"],
      built_in: true,
      members_count: 1,
    })
    const grace = await shop.as(GRACE)
    const other = await grace.get<RoleBody>("/store/b2b/roles")
    expect(other.body.roles.some(({ code }) => code === "stores")).toBe(false)
    const catalogue = await john.get<{ permissions: object[] }>(
      "/store/b2b/permissions"
    )
    expect(catalogue.body.permissions).toContainEqual({
      permission: "price.view",
      description: "See prices and amounts",
    })
  })

  it("cannot be built-in, twice or of permissions that do not exist", async () => {
    expect(codeOf(await createRole(john, "admin"))).toEqual({
      status: 400,
      code: "b2b.role.code_taken",
    })
    const both = await Promise.all(
      [1, 2].map(() => createRole(john, "at-once"))
    )
    expect(both.map(codeOf)).toEqual(
      expect.arrayContaining([
        { status: 200, code: undefined },
        { status: 400, code: "b2b.role.code_taken" },
      ])
    )
    for (const more of [
      { permissions: ["*"] },
      { permissions: [] },
      { code: "No Code" },
      { name: " " },
      { company_id: null },
    ]) {
      expect(codeOf(await createRole(john, "odd", more))).toEqual({
        status: 400,
        code: "b2b.request.invalid_body",
      })
    }
    for (const answer of [
      await john.post<Body>("/store/b2b/roles/role_admin", { name: "Boss" }),
      await john.delete<Body>("/store/b2b/roles/role_viewer"),
    ]) {
      expect(codeOf(answer)).toEqual({ status: 400, code: "b2b.role.built_in" })
    }
  })

  it("can be deleted only while nobody has or would get them", async () => {
    const { body } = await createRole(john, "temp")
    const { id } = body.role
    const kev = await desk.memberId(PEOPLE.foreman)
    await john.post(`/store/b2b/members/${kev}`, { role_ids: [id] })
    const used = await john.delete<Body>(`/store/b2b/roles/${id}`)
    expect(codeOf(used)).toEqual({ status: 400, code: "b2b.role.in_use" })
    expect(used.body.message).toContain("1 member, 0 open invitations")
    await john.post(`/store/b2b/members/${kev}`, { role_ids: ["role_buyer"] })
    const invited = await john.post<Body>("/store/b2b/invitations", {
      email: "temp@new.test",
      role_ids: [id],
    })
    const path = `/store/b2b/invitations/${invited.body.invitation.id}`
    expect((await john.delete(`/store/b2b/roles/${id}`)).status).toBe(400)
    await john.delete(path)
    expect(await john.delete(`/store/b2b/roles/${id}`)).toMatchObject({
      status: 200,
      body: { id, object: "role", deleted: true },
    })
  })

  it("take effect at the next request of everybody who has them", async () => {
    const { body } = await createRole(john, "growing")
    const { id } = body.role
    const kev = await shop.as(PEOPLE.foreman)
    await john.post(
      `/store/b2b/members/${await desk.memberId(PEOPLE.foreman)}`,
      {
        role_ids: [id],
      }
    )
    expect((await kev.get("/store/b2b/email-domains")).status).toBe(403)
    await john.post(`/store/b2b/roles/${id}`, {
      permissions: ["company.manage"],
    })
    expect((await kev.get("/store/b2b/email-domains")).status).toBe(200)
  })
})

describe("a company about itself", () => {
  it("shows its details to all members and lets some of them change some", async () => {
    const anna = await shop.as(PEOPLE.anna)
    const { body } = await anna.get<{ company: object }>("/store/b2b/company")
    expect(body.company).toMatchObject({
      name: "Harrogate & Vale Construction Ltd",
      bill_to_postal_code: "HG3 9QA",
      parent: null,
    })
    const changed = await john.post<{ company: object }>("/store/b2b/company", {
      phone: "01632 960999",
      bill_to_address_2: null,
    })
    expect(changed.body.company).toMatchObject({ phone: "01632 960999" })
    for (const more of [
      { id: "comp_1" },
      { name: "Other Ltd" },
      { status: "closed" },
      { parent_id: "comp_1" },
      { vat_number: "GB1" },
      { bill_to_city: null },
    ]) {
      const answer = await john.post<Body>("/store/b2b/company", more)
      expect(codeOf(answer)).toEqual({
        status: 400,
        code: "b2b.request.invalid_body",
      })
    }
  })

  it("sees the companies below it with the permission only", async () => {
    const victoria = await shop.as(VICTORIA)
    const path = "/store/b2b/subsidiaries"
    expect(codeOf(await victoria.get<Body>(path))).toEqual({
      status: 403,
      code: "b2b.permission.missing",
    })
    const { body } = await createRole(victoria, "group", {
      permissions: ["subsidiary.view"],
    })
    const id = await desk.memberId(VICTORIA, "castlegarth-group")
    await victoria.post(`/store/b2b/members/${id}`, {
      role_ids: ["role_admin", body.role.id],
    })
    expect((await victoria.get<object>(path)).body).toMatchObject({
      subsidiaries: [{ name: "Castlegarth Roofing Ltd", level: 1 }],
      count: 1,
    })
    const phil = await desk.memberId(
      "phil.ackroyd@castlegarth-roofing.demo.test",
      "castlegarth-roofing"
    )
    expect((await victoria.get(`/store/b2b/members/${phil}`)).status).toBe(404)
  })
})

describe("joining by e-mail domain", () => {
  const DOMAIN = "harrogate-vale.demo.test"
  const add = (actor: HttpClient, domain: string, role = "role_buyer") =>
    actor.post<Body & { email_domain: { id: string } }>(
      "/store/b2b/email-domains",
      { domain, role_ids: [role] }
    )
  const join = (actor: HttpClient) =>
    actor
      .post<Body>("/store/b2b/join")
      .then(({ status, body }) => ({ status, body }))

  it("opens the own domain, no public one, none of others, without rights to manage", async () => {
    const refused = [
      [await add(john, "gmail.com"), 403, "b2b.email_domain.not_yours"],
      [
        await add(john, "whitegate-fm.demo.test"),
        403,
        "b2b.email_domain.not_yours",
      ],
      [
        await add(john, DOMAIN, "role_admin"),
        400,
        "b2b.email_domain.role_manages",
      ],
      [await add(john, "not a domain"), 400, "b2b.request.invalid_body"],
    ] as const
    for (const [answer, status, code] of refused) {
      expect(codeOf(answer)).toEqual({ status, code })
    }
    expect((await add(john, DOMAIN.toUpperCase())).status).toBe(200)
    expect(codeOf(await add(john, DOMAIN))).toEqual({
      status: 400,
      code: "b2b.email_domain.taken",
    })
  })

  it("mails a link to who reads mail there, and tells nobody else anything", async () => {
    const inside = await desk.register(`ivy.stone@${DOMAIN}`)
    const outside = await desk.register("ivy.stone@elsewhere.test")
    const answers = [await join(inside), await join(outside)]
    expect(answers[0]).toEqual({
      status: 200,
      body: { join: { requested: true } },
    })
    expect(answers[1]).toEqual(answers[0])
    await eventually(() => {
      expect(desk.mailCount(`ivy.stone@${DOMAIN}`)).toBe(1)
    })
    await join(inside)
    const token = desk.tokenFor(`ivy.stone@${DOMAIN}`)
    const accepted = await inside.post<Body>("/store/b2b/invitations/accept", {
      token,
    })
    expect(accepted.status).toBe(200)
    expect(desk.mailCount(`ivy.stone@${DOMAIN}`)).toBe(1)
    expect(desk.mailCount("ivy.stone@elsewhere.test")).toBe(0)
  })

  it("is no way back for who was removed or is suspended", async () => {
    const hannah = "hannah.sykes@harrogate-vale.demo.test"
    const removed = await shop.as(hannah)
    await john.delete(`/store/b2b/members/${await desk.memberId(hannah)}`)
    await join(removed)
    await join(await shop.as(PEOPLE.suspended))
    const proof = await desk.register(`proof@${DOMAIN}`)
    await join(proof)
    await eventually(() => {
      expect(desk.mailCount(`proof@${DOMAIN}`)).toBe(1)
    })
    expect(desk.mailCount(hannah)).toBe(0)
    expect(desk.mailCount(PEOPLE.suspended)).toBe(0)
  })

  it("ends with the domain", async () => {
    const { body } = await john.get<{ email_domains: { id: string }[] }>(
      "/store/b2b/email-domains"
    )
    const id = body.email_domains[0]?.id ?? ""
    expect(await john.delete(`/store/b2b/email-domains/${id}`)).toMatchObject({
      status: 200,
      body: { id, object: "email_domain", deleted: true },
    })
    expect((await john.delete(`/store/b2b/email-domains/${id}`)).status).toBe(
      404
    )
    expect((await add(john, DOMAIN)).status).toBe(200)
  })
})
