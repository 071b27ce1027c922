import {
  mailsOf,
  openShop,
  PEOPLE,
  type HttpClient,
  type Shop,
} from "../../world"
import {
  codeOf,
  peopleDeskOf,
  type Body,
  type Invitation,
  type PeopleDesk,
} from "./people-desk"
import { registerOf, type Register } from "./trade-counter"

const DAY = 86_400_000
const BASE = "/store/b2b/invitations"
const NOBODY = "A".repeat(43)

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

async function invite(email: string, more: object = {}): Promise<Invitation> {
  const answer = await john.post<Body>(BASE, {
    email,
    role_ids: ["role_buyer"],
    ...more,
  })
  expect(answer).toMatchObject({ status: 200 })
  return answer.body.invitation
}

const accept = (actor: HttpClient, token: string) =>
  actor.post<Body>(`${BASE}/accept`, { token })

/** In which columns of which tables a text stands, in any form of text. */
async function tablesWith(text: string): Promise<string[]> {
  const columns = await shop.database.sql<{ t: string; c: string }>(
    `SELECT table_name AS t, column_name AS c FROM information_schema.columns
     WHERE table_schema = 'public' AND data_type IN ('text', 'character varying', 'jsonb', 'json', 'ARRAY')`
  )
  const found: string[] = []
  for (const { t, c } of columns) {
    const rows = await shop.database.sql(
      `SELECT 1 FROM "${t}" WHERE strpos("${c}"::text, $1) > 0 LIMIT 1`,
      [text]
    )
    if (rows.length > 0) {
      found.push(`${t}.${c}`)
    }
  }
  return found
}

describe("a company admin invites", () => {
  it("somebody new, who registers, accepts and orders where he was let", async () => {
    const ripon = await register.shipTo("HV-RIPON")
    const email = "ines.hart@new.test"
    const invitation = await invite(email.toUpperCase(), {
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
    const accepted = await accept(ines, token)
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
    await invite(moira)
    const token = desk.tokenFor(moira)
    const looked = await shop.stranger.post<Body>(`${BASE}/look-up`, { token })
    expect(looked.body.invitation).toMatchObject({ has_login: true })
    expect(await accept(await shop.as(moira), token)).toMatchObject({
      status: 200,
    })
  })

  it("once: a second invitation to the same address is refused", async () => {
    const { id } = await invite("twice@new.test")
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

describe("the token", () => {
  it("stands in no table, and its hash only with the invitation", async () => {
    const email = "secret@new.test"
    await invite(email)
    const token = desk.tokenFor(email)
    expect(token).toHaveLength(43)
    expect(await tablesWith(token)).toEqual([])
    expect(await tablesWith("secret@new.test")).toContain("notification.to")
    const linked = await invite("linked@new.test")
    const { body } = await john.post<Body>(`${BASE}/${linked.id}/link`)
    const copied = new URL(body.url).searchParams.get("token") ?? ""
    expect(copied).toHaveLength(43)
    expect(await tablesWith(copied)).toEqual([])
    expect(shop.server.logs()).not.toContain(copied)
  })

  it("works once, also when it is used twice at the same moment", async () => {
    const email = "quick@new.test"
    await invite(email, {
      accesses: [{ ship_to_id: await register.shipTo("HV-YARD") }],
    })
    const token = desk.tokenFor(email)
    const quick = await desk.register(email)
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => accept(quick, token))
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([
      200, 400, 400, 400,
    ])
    for (const answer of answers.filter(({ status }) => status === 400)) {
      expect(answer.body.code).toBe("b2b.invitation.used")
    }
    const rows = await shop.database.sql(
      `SELECT a.id FROM b2b_member m JOIN b2b_ship_to_access a ON a.member_id = m.id
       JOIN customer c ON c.id = m.customer_id WHERE c.email = $1`,
      [email]
    )
    expect(rows).toHaveLength(1)
    const late = await shop.stranger.post<Body>(`${BASE}/look-up`, { token })
    expect(codeOf(late)).toEqual({ status: 400, code: "b2b.invitation.used" })
  })

  it("opens nothing to another address, and says whose it is", async () => {
    const email = "bound@new.test"
    await invite(email)
    const before = await desk.state()
    for (const other of [PEOPLE.soleTrader, PEOPLE.anna]) {
      const answer = await accept(await shop.as(other), desk.tokenFor(email))
      expect(codeOf(answer)).toEqual({
        status: 403,
        code: "b2b.invitation.other_address",
      })
      expect(answer.body.message).toContain(
        `This invitation is for ${email}, and you are signed in as ${other}.`
      )
    }
    expect(await desk.state()).toBe(before)
  })

  it("is no good to those who are not signed in, and an unknown one to nobody", async () => {
    const email = "anon@new.test"
    await invite(email)
    const anonymous = await accept(shop.stranger, desk.tokenFor(email))
    expect(codeOf(anonymous)).toEqual({ status: 401, code: "b2b.sign_in" })
    for (const actor of [john, await shop.as(PEOPLE.soleTrader)]) {
      expect(codeOf(await accept(actor, NOBODY))).toEqual({
        status: 404,
        code: "b2b.invitation.not_found",
      })
    }
    const looked = await shop.stranger.post<Body>(`${BASE}/look-up`, {
      token: NOBODY,
    })
    expect(codeOf(looked)).toEqual({
      status: 404,
      code: "b2b.invitation.not_found",
    })
  })

  it("ends after seven days by the shop's clock, and a new mail revives it", async () => {
    const email = "late@new.test"
    const { id } = await invite(email)
    const late = await desk.register(email)
    const token = desk.tokenFor(email)
    shop.server.clock.travel(7 * DAY - 60_000)
    const looked = await shop.stranger.post<Body>(`${BASE}/look-up`, { token })
    expect(looked.status).toBe(200)
    shop.server.clock.travel(120_000)
    expect(codeOf(await accept(late, token))).toEqual({
      status: 400,
      code: "b2b.invitation.expired",
    })
    const listed = await john.get<Body>(`${BASE}?status=expired&q=late@`)
    expect(listed.body.invitations).toMatchObject([{ id, status: "expired" }])
    const resent = await john.post<Body>(`${BASE}/${id}/resend`)
    expect(resent.body.invitation).toMatchObject({ status: "pending" })
    expect(codeOf(await accept(late, token))).toEqual({
      status: 404,
      code: "b2b.invitation.not_found",
    })
    expect(await accept(late, desk.tokenFor(email))).toMatchObject({
      status: 200,
    })
  })

  it("is dead once the invitation was revoked", async () => {
    const email = "revoked@new.test"
    const { id } = await invite(email)
    expect(await john.delete<Body>(`${BASE}/${id}`)).toMatchObject({
      status: 200,
      body: { id, object: "invitation", deleted: true },
    })
    const guest = await desk.register(email)
    expect(codeOf(await accept(guest, desk.tokenFor(email)))).toEqual({
      status: 400,
      code: "b2b.invitation.revoked",
    })
    for (const act of ["resend", "link"]) {
      expect(codeOf(await john.post<Body>(`${BASE}/${id}/${act}`))).toEqual({
        status: 400,
        code: "b2b.invitation.revoked",
      })
    }
    expect((await invite(email)).id).not.toBe(id)
  })

  it("lets nobody into a company that is suspended", async () => {
    const email = "closed@new.test"
    await invite(email)
    const guest = await desk.register(email)
    const status = (to: string) =>
      shop.database.sql(
        "UPDATE b2b_company SET status = $1 WHERE handle = 'harrogate-vale'",
        [to]
      )
    await status("suspended")
    const answer = await accept(guest, desk.tokenFor(email))
    await status("active")
    expect(codeOf(answer)).toEqual({
      status: 403,
      code: "b2b.company.not_active",
    })
  })
})

describe("when the mail does not arrive", () => {
  it("it is sent again at most once a minute, and the old link dies", async () => {
    const email = "again@new.test"
    const { id } = await invite(email)
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
    const { id, ...failed } = await invite(email)
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
    expect(await accept(guest, token)).toMatchObject({ status: 200 })
  })
})
