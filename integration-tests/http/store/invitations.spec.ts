import {
  mailsOf,
  openShop,
  PEOPLE,
  type HttpClient,
  type Shop,
} from "../../world"
import { codeOf, peopleDeskOf, type Body, type PeopleDesk } from "./people-desk"
import { registerOf, type Register } from "./trade-counter"

const BASE = "/store/b2b/invitations"

let shop: Shop
let desk: PeopleDesk
let register: Register
let john: HttpClient

beforeAll(async () => {
  shop = await openShop("invitations", {
    b2b: { invitations: { url: "https://shop.test/join?token={token}" } },
  })
  desk = peopleDeskOf(shop)
  register = registerOf(shop)
  john = await shop.as(PEOPLE.admin)
})
afterEach(() => {
  shop.server.clock.release()
  mailsOf(shop.server).fail(false)
})
afterAll(() => shop.close())

describe("a company admin invites", () => {
  it("somebody new, who registers, accepts and orders where he was let", async () => {
    const ripon = await register.shipTo("HV-RIPON")
    const email = "ines.hart@new.test"
    const invitation = await desk.invite(john, email.toUpperCase(), {
      job_title: "Site agent",
      accesses: [{ ship_to_id: ripon, amount_limit: 500 }],
    })
    expect(invitation).toMatchObject({
      email,
      status: "pending",
      origin: "company",
      send_error: null,
      roles: [{ id: "role_buyer", code: "buyer", name: "Buyer" }],
      accesses: [{ ship_to_id: ripon, project_id: null, amount_limit: 500 }],
    })
    expect(Object.keys(invitation)).not.toContain("token_hash")
    const [mail] = mailsOf(shop.server).to(email)
    expect(mail).toMatchObject({
      channel: "email",
      template: "b2b-invitation",
      data: {
        company_name: "Harrogate & Vale Construction Ltd",
        inviter_name: "John Holroyd",
        email,
        expires_at: invitation.expires_at,
        url: expect.stringMatching(
          /^https:\/\/shop\.test\/join\?token=[\w-]{43}$/
        ),
      },
    })
    const token = desk.tokenFor(email)
    const looked = await shop.stranger.post<Body>(`${BASE}/look-up`, { token })
    expect(looked).toMatchObject({
      status: 200,
      body: {
        invitation: {
          company_name: "Harrogate & Vale Construction Ltd",
          email,
          has_login: false,
        },
      },
    })
    const ines = await desk.register(email)
    const accepted = await desk.accept(ines, token)
    expect(accepted).toMatchObject({
      status: 200,
      body: {
        member: { company: { name: "Harrogate & Vale Construction Ltd" } },
      },
    })
    const { body } = await ines.get<{
      context: { account: { permissions: string[]; ship_tos: object[] } }
    }>("/store/b2b/context")
    expect(body.context.account.permissions).toEqual([
      "order.place",
      "order.view",
      "price.view",
    ])
    expect(body.context.account.ship_tos).toMatchObject([{ code: "HV-RIPON" }])
  })

  it("an existing customer, who has a login and needs the address only", async () => {
    const moira = "moira.ellison@home.demo.test"
    await desk.invite(john, moira)
    const token = desk.tokenFor(moira)
    const looked = await shop.stranger.post<Body>(`${BASE}/look-up`, { token })
    expect(looked.body.invitation).toMatchObject({ has_login: true })
    expect(await desk.accept(await shop.as(moira), token)).toMatchObject({
      status: 200,
    })
  })

  it("once: a second invitation to the same address is refused", async () => {
    const { id } = await desk.invite(john, "twice@new.test")
    const again = await john.post<Body>(BASE, {
      email: "Twice@New.test",
      role_ids: ["role_admin"],
    })
    expect(codeOf(again)).toEqual({
      status: 400,
      code: "b2b.invitation.pending",
    })
    expect(again.body.message).toContain(id)
    const both = await Promise.all(
      [1, 2].map(() =>
        john.post<Body>(BASE, {
          email: "double@new.test",
          role_ids: ["role_buyer"],
        })
      )
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
    expect(desk.mailCount("double@new.test")).toBe(1)
  })

  it("no member, whether active or suspended", async () => {
    for (const email of [PEOPLE.anna.toUpperCase(), PEOPLE.suspended]) {
      const answer = await john.post<Body>(BASE, {
        email,
        role_ids: ["role_admin"],
      })
      expect(codeOf(answer)).toEqual({
        status: 400,
        code: "b2b.invitation.already_member",
      })
    }
  })

  it.each([
    [
      "a role of another company",
      { role_ids: ["<role>"] },
      "b2b.role.not_found",
    ],
    ["a role that is none", { role_ids: ["role_boss"] }, "b2b.role.not_found"],
    [
      "another company's site",
      { accesses: [{ ship_to_id: "<ship_to>" }] },
      "b2b.ship_to.not_found",
    ],
    [
      "another company's job",
      { accesses: [{ project_id: "<project>" }] },
      "b2b.project.not_found",
    ],
  ])(
    "with his own company's things only, not with %s",
    async (_, more, code) => {
      const foreign = {
        "<role>": await foreignRole(),
        "<ship_to>": await foreignId("b2b_ship_to"),
        "<project>": await foreignId("b2b_project"),
      }
      const body = Object.entries(foreign).reduce(
        (text, [name, id]) => text.replace(name, id),
        JSON.stringify({
          email: "x@new.test",
          role_ids: ["role_buyer"],
          ...more,
        })
      )
      const before = await desk.state()
      const answer = await john.post<Body>(BASE, JSON.parse(body))
      expect(codeOf(answer)).toEqual({ status: 404, code })
      expect(await desk.state()).toBe(before)
      expect(desk.mailCount("x@new.test")).toBe(0)
    }
  )

  it.each([
    { email: "nobody" },
    { email: "a@b.test\u0000" },
    { role_ids: [] },
    { role_ids: "role_admin" },
    { id: "invt_1" },
    { company_id: "comp_1" },
    { origin: "clerk" },
    { accesses: [{}] },
    { accesses: [{ ship_to_id: "a", project_id: "b" }] },
    { accesses: [{ ship_to_id: "a", starts_on: "2027-02-29" }] },
    { accesses: [{ ship_to_id: "a", amount_limit: -1 }] },
  ])("with a body that makes sense, not %j", async (more) => {
    const before = await desk.state()
    const answer = await john.post<Body>(BASE, {
      email: "y@new.test",
      role_ids: ["role_buyer"],
      ...more,
    })
    expect(answer).toMatchObject({
      status: 400,
      body: { type: "invalid_data" },
    })
    expect(await desk.state()).toBe(before)
  })
})

async function foreignId(table: string): Promise<string> {
  const [row] = await shop.database.sql<{ id: string }>(
    `SELECT t.id FROM ${table} t JOIN b2b_company c ON c.id = t.company_id
     WHERE c.handle <> 'harrogate-vale' LIMIT 1`
  )
  return row?.id ?? ""
}

async function foreignRole(): Promise<string> {
  const grace = await shop.as("grace.okafor@whitegate-fm.demo.test")
  const code = `r${String(Date.now())}`
  const { body } = await grace.post<{ role: { id: string } }>(
    "/store/b2b/roles",
    { code, name: "Theirs", permissions: ["order.view"] }
  )
  return body.role.id
}

describe("when the mail does not arrive", () => {
  it("it is sent again at most once a minute, and the old link dies", async () => {
    const email = "again@new.test"
    const { id } = await desk.invite(john, email)
    const first = desk.tokenFor(email)
    expect(codeOf(await john.post<Body>(`${BASE}/${id}/resend`))).toEqual({
      status: 400,
      code: "b2b.invitation.too_soon",
    })
    shop.server.clock.travel(61_000)
    const both = await Promise.all(
      [1, 2].map(() => john.post<Body>(`${BASE}/${id}/resend`))
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
    expect(desk.mailCount(email)).toBe(2)
    const looks = await Promise.all(
      [first, desk.tokenFor(email)].map((token) =>
        shop.stranger.post<Body>(`${BASE}/look-up`, { token })
      )
    )
    expect(looks.map(({ status }) => status)).toEqual([404, 200])
  })

  it("a failed one is told in the list, and its link can be copied", async () => {
    mailsOf(shop.server).fail(true)
    const email = "bounce@new.test"
    const { id, ...failed } = await desk.invite(john, email)
    expect(failed).toMatchObject({
      status: "pending",
      sent_at: null,
      send_error: expect.stringContaining("The mailbox is full"),
    })
    expect(failed.send_error).not.toMatch(/token=[\w-]{10}/)
    mailsOf(shop.server).fail(false)
    const { body } = await john.post<Body>(`${BASE}/${id}/link`)
    const token = new URL(body.url).searchParams.get("token") ?? ""
    const guest = await desk.register(email)
    expect(await desk.accept(guest, token)).toMatchObject({ status: 200 })
  })
})
