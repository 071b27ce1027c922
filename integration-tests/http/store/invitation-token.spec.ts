import {
  mailsOf,
  openShop,
  PEOPLE,
  type HttpClient,
  type Shop,
} from "../../world"
import { codeOf, peopleDeskOf, type Body, type PeopleDesk } from "./people-desk"
import { registerOf, type Register } from "./trade-counter"

const DAY = 86_400_000
const BASE = "/store/b2b/invitations"
const NOBODY = "A".repeat(43)

let shop: Shop
let desk: PeopleDesk
let register: Register
let john: HttpClient

beforeAll(async () => {
  shop = await openShop("invitation_token", {
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

describe("the token", () => {
  it("stands in no table, and its hash only with the invitation", async () => {
    const email = "secret@new.test"
    await desk.invite(john, email)
    const token = desk.tokenFor(email)
    expect(token).toHaveLength(43)
    expect(await tablesWith(token)).toEqual([])
    expect(await tablesWith("secret@new.test")).toContain("notification.to")
    const linked = await desk.invite(john, "linked@new.test")
    const { body } = await john.post<Body>(`${BASE}/${linked.id}/link`)
    const copied = new URL(body.url).searchParams.get("token") ?? ""
    expect(copied).toHaveLength(43)
    expect(await tablesWith(copied)).toEqual([])
    expect(shop.server.logs()).not.toContain(copied)
  })

  it("works once, also when it is used twice at the same moment", async () => {
    const email = "quick@new.test"
    await desk.invite(john, email, {
      accesses: [{ ship_to_id: await register.shipTo("HV-YARD") }],
    })
    const token = desk.tokenFor(email)
    const quick = await desk.register(email)
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => desk.accept(quick, token))
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
    await desk.invite(john, email)
    const before = await desk.state()
    for (const other of [PEOPLE.soleTrader, PEOPLE.anna]) {
      const answer = await desk.accept(
        await shop.as(other),
        desk.tokenFor(email)
      )
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
    await desk.invite(john, email)
    const anonymous = await desk.accept(shop.stranger, desk.tokenFor(email))
    expect(codeOf(anonymous)).toEqual({ status: 401, code: "b2b.sign_in" })
    for (const actor of [john, await shop.as(PEOPLE.soleTrader)]) {
      expect(codeOf(await desk.accept(actor, NOBODY))).toEqual({
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
    const { id } = await desk.invite(john, email)
    const late = await desk.register(email)
    const token = desk.tokenFor(email)
    shop.server.clock.travel(7 * DAY - 60_000)
    const looked = await shop.stranger.post<Body>(`${BASE}/look-up`, { token })
    expect(looked.status).toBe(200)
    shop.server.clock.travel(120_000)
    expect(codeOf(await desk.accept(late, token))).toEqual({
      status: 400,
      code: "b2b.invitation.expired",
    })
    const listed = await john.get<Body>(`${BASE}?status=expired&q=late@`)
    expect(listed.body.invitations).toMatchObject([{ id, status: "expired" }])
    const resent = await john.post<Body>(`${BASE}/${id}/resend`)
    expect(resent.body.invitation).toMatchObject({ status: "pending" })
    expect(codeOf(await desk.accept(late, token))).toEqual({
      status: 404,
      code: "b2b.invitation.not_found",
    })
    expect(await desk.accept(late, desk.tokenFor(email))).toMatchObject({
      status: 200,
    })
  })

  it("is dead once the invitation was revoked", async () => {
    const email = "revoked@new.test"
    const { id } = await desk.invite(john, email)
    expect(await john.delete<Body>(`${BASE}/${id}`)).toMatchObject({
      status: 200,
      body: { id, object: "invitation", deleted: true },
    })
    const guest = await desk.register(email)
    expect(codeOf(await desk.accept(guest, desk.tokenFor(email)))).toEqual({
      status: 400,
      code: "b2b.invitation.revoked",
    })
    for (const act of ["resend", "link"]) {
      expect(codeOf(await john.post<Body>(`${BASE}/${id}/${act}`))).toEqual({
        status: 400,
        code: "b2b.invitation.revoked",
      })
    }
    expect((await desk.invite(john, email)).id).not.toBe(id)
  })

  it("lets nobody into a company that is suspended", async () => {
    const email = "closed@new.test"
    await desk.invite(john, email)
    const guest = await desk.register(email)
    const status = (to: string) =>
      shop.database.sql(
        "UPDATE b2b_company SET status = $1 WHERE handle = 'harrogate-vale'",
        [to]
      )
    await status("suspended")
    const answer = await desk.accept(guest, desk.tokenFor(email))
    await status("active")
    expect(codeOf(answer)).toEqual({
      status: 403,
      code: "b2b.company.not_active",
    })
  })
})

it("makes of somebody whom an import entered without a login that very member", async () => {
  const email = "imported.ivy@new.test"
  const ripon = await register.shipTo("HV-RIPON")
  const company = await desk.companyId("harrogate-vale")
  await shop.database.sql(
    `WITH guest AS (
         INSERT INTO customer (id, email, has_account)
         VALUES ('cus_ivy', $1, false) RETURNING id
       ), member AS (
         INSERT INTO b2b_member (id, customer_id, company_id)
         SELECT 'memb_ivy', id, $2 FROM guest RETURNING id
       )
       INSERT INTO b2b_ship_to_access (id, member_id, ship_to_id)
       SELECT 'shacc_ivy', id, $3 FROM member`,
    [email, company, ripon]
  )
  await desk.invite(john, email)
  const ivy = await desk.register(email)
  expect(await desk.accept(ivy, desk.tokenFor(email))).toMatchObject({
    status: 200,
    body: { member: { id: "memb_ivy" } },
  })
  const { body } = await ivy.get<{
    context: { account: { ship_tos: object[] } }
  }>("/store/b2b/context")
  expect(body.context.account.ship_tos).toMatchObject([{ id: ripon }])
})
