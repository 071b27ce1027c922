import { openShop, PEOPLE, type HttpClient, type Shop } from "../world"
import {
  peopleDeskOf,
  type Body,
  type PeopleDesk,
} from "../http/store/people-desk"

/**
 * What was wrong with the template that shops start from, as attacks: whoever is not
 * this company's admin gets nowhere, and nobody gets into another company by an id.
 */
let shop: Shop
let desk: PeopleDesk
const actors = new Map<string, HttpClient>()
let ids: Record<Subject, string>

type Subject = "member" | "role" | "invitation" | "email_domain"
type Attack = {
  route: string
  about?: Subject
  body?: object
  /** Colleagues may read this. */
  open?: boolean
}

const ATTACKS: Attack[] = [
  { route: "GET /store/b2b/members/:id", about: "member", open: true },
  {
    route: "POST /store/b2b/members/:id",
    about: "member",
    body: { role_ids: ["role_admin"] },
  },
  { route: "POST /store/b2b/members/:id/suspend", about: "member" },
  { route: "POST /store/b2b/members/:id/reactivate", about: "member" },
  { route: "DELETE /store/b2b/members/:id", about: "member" },
  {
    route: "POST /store/b2b/roles/:id",
    about: "role",
    body: { permissions: ["member.manage"] },
  },
  { route: "DELETE /store/b2b/roles/:id", about: "role" },
  { route: "POST /store/b2b/invitations/:id/resend", about: "invitation" },
  { route: "POST /store/b2b/invitations/:id/link", about: "invitation" },
  { route: "DELETE /store/b2b/invitations/:id", about: "invitation" },
  { route: "DELETE /store/b2b/email-domains/:id", about: "email_domain" },
  { route: "GET /store/b2b/invitations" },
  {
    route: "POST /store/b2b/invitations",
    body: { email: "me@evil.test", role_ids: ["role_admin"] },
  },
  {
    route: "POST /store/b2b/roles",
    body: { code: "evil", name: "Evil", permissions: ["role.manage"] },
  },
  { route: "GET /store/b2b/email-domains" },
  {
    route: "POST /store/b2b/email-domains",
    body: { domain: "evil.test", role_ids: ["role_buyer"] },
  },
  { route: "POST /store/b2b/company", body: { phone: "666" } },
  { route: "GET /store/b2b/subsidiaries" },
]

const STRANGER = "a stranger who is not signed in"
const NO_COMPANY = "a customer of no company"
const OTHER_ADMIN = "another company's admin"
const NO_RIGHT = "a colleague without the permission"
const SUSPENDED = "a suspended colleague"

beforeAll(async () => {
  shop = await openShop("starter_defects")
  desk = peopleDeskOf(shop)
  actors.set(STRANGER, shop.stranger)
  actors.set(NO_COMPANY, await shop.as("moira.ellison@home.demo.test"))
  actors.set(OTHER_ADMIN, await shop.as(PEOPLE.soleTrader))
  actors.set(NO_RIGHT, await shop.as(PEOPLE.anna))
  actors.set(SUSPENDED, await shop.as(PEOPLE.suspended))
  const john = await shop.as(PEOPLE.admin)
  type Made = Record<Subject, { id: string }>
  const role = await john.post<Made>("/store/b2b/roles", {
    code: "stores",
    name: "Stores",
    permissions: ["order.view"],
  })
  const invitation = await john.post<Made>("/store/b2b/invitations", {
    email: "guest@new.test",
    role_ids: ["role_buyer"],
  })
  const domain = await john.post<Made>("/store/b2b/email-domains", {
    domain: "harrogate-vale.demo.test",
    role_ids: ["role_buyer"],
  })
  ids = {
    member: await desk.memberId(PEOPLE.foreman),
    role: role.body.role.id,
    invitation: invitation.body.invitation.id,
    email_domain: domain.body.email_domain.id,
  }
})
afterAll(() => shop.close())

function send({ route, body }: Attack, actor: string, id = "") {
  const [method, path] = route.split(" ") as ["GET" | "POST" | "DELETE", string]
  const client = actors.get(actor) ?? shop.stranger
  const url = path.replace(":id", id)
  const sent = method === "POST" ? (body ?? {}) : undefined
  return client.request<Body>(method, url, sent)
}

const EXPECTED: Record<string, { status: number; code: string }> = {
  [STRANGER]: { status: 401, code: "b2b.sign_in" },
  [NO_COMPANY]: { status: 403, code: "b2b.account.none" },
  [NO_RIGHT]: { status: 403, code: "b2b.permission.missing" },
  [SUSPENDED]: { status: 403, code: "b2b.member.not_active" },
}

describe.each(Object.keys(EXPECTED))("%s", (name) => {
  const attacks = ATTACKS.filter(({ open }) => !(open && name === NO_RIGHT))

  it.each(attacks.map((attack) => [attack.route, attack] as const))(
    "gets nowhere with %s",
    async (_, attack) => {
      const before = await desk.state()
      const id = attack.about && ids[attack.about]
      const { status, body } = await send(attack, name, id)
      expect({ status, code: body.code }).toEqual(EXPECTED[name])
      expect(await desk.state()).toBe(before)
    }
  )
})

describe(OTHER_ADMIN, () => {
  const about = ATTACKS.filter((attack) => attack.about)

  it.each(about.map((attack) => [attack.route, attack] as const))(
    "gets the answer of a missing id from %s",
    async (_, attack) => {
      const before = await desk.state()
      const real = ids[attack.about ?? "member"]
      const missing = real.replace(
        /_.*/,
        (rest) => `_${"0".repeat(rest.length - 1)}`
      )
      const told = async (id: string) => {
        const { status, body } = await send(attack, OTHER_ADMIN, id)
        return { status, body: JSON.stringify(body).replaceAll(id, "<id>") }
      }
      const answer = await told(real)
      expect(answer.status).toBe(404)
      expect(answer.body).toContain(`b2b.${String(attack.about)}.not_found`)
      expect(answer).toEqual(await told(missing))
      expect(await desk.state()).toBe(before)
    }
  )

  it.each([
    ["POST", "/store/b2b/members/<own>", { id: "<member>", job_title: "Mine" }],
    ["POST", "/store/b2b/members/<own>", { company_id: "<company>" }],
    ["POST", "/store/b2b/members/<own>", { customer_id: "cus_1" }],
    ["POST", "/store/b2b/members/<own>", { role_ids: ["<role>"] }],
    ["POST", "/store/b2b/company", { id: "<company>", phone: "666" }],
    ["POST", "/store/b2b/company?id=<company>", { phone: "666" }],
    [
      "POST",
      "/store/b2b/invitations",
      { email: "a@b.test", role_ids: ["role_buyer"], company_id: "<company>" },
    ],
    ["GET", "/store/b2b/members?company_id=<company>", undefined],
    ["GET", "/store/b2b/members?fields=company.*", undefined],
    ["GET", "/store/b2b/company?fields=*members", undefined],
    ["GET", "/store/b2b/members/%00", undefined],
    ["GET", "/store/b2b/members/..%2f..", undefined],
  ] as const)("redirects nothing by %s %s %j", async (method, path, body) => {
    const facts: Record<string, string> = {
      "<own>": await desk.memberId(PEOPLE.soleTrader, "marsden-joinery"),
      "<member>": ids.member,
      "<role>": ids.role,
      "<company>": await desk.companyId("harrogate-vale"),
    }
    const filled = Object.entries(facts).reduce(
      (text, [name, id]) => text.replaceAll(name, id),
      JSON.stringify({ path, body })
    )
    const request = JSON.parse(filled) as { path: string; body?: object }
    const before = await desk.state()
    const tom = actors.get(OTHER_ADMIN) ?? shop.stranger
    const answer = await tom.request<Body>(method, request.path, request.body)
    expect([400, 404]).toContain(answer.status)
    expect(answer.body.code).toMatch(/^b2b\./)
    expect(await desk.state()).toBe(before)
  })
})

describe("who is not signed in", () => {
  it.each([
    "/store/b2b/invitations/look-up/",
    "/store/b2b/Invitations/look-up",
    "/store/b2b//invitations/look-up",
    "/store/b2b/invitations/look%2Dup",
    "/store/b2b/invitations/accept",
    "/store/b2b/invitations/look-up/resend",
  ])("is asked to sign in at %s, spelt as it is", async (path) => {
    const answer = await shop.stranger.post<Body>(path, {
      token: "A".repeat(43),
    })
    expect([401, 404]).toContain(answer.status)
    expect(answer.body).not.toHaveProperty("invitation")
  })
})
