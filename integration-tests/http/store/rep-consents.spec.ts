import type {
  StoreCompanySessionListAnswer,
  StoreRepConsentListAnswer,
} from "../../../src/api/store/b2b/company/types"
import {
  openShop,
  PEOPLE,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import {
  accountNumbered,
  actFor,
  assign,
  openRep,
  tryToAct,
  type Acting,
  type Rep,
} from "../../world/reps"

const SESSIONS = "/store/b2b/company/acting-sessions"
const CONSENTS = "/store/b2b/company/rep-consents"

describe("a company's say in who acts for it", () => {
  let shop: Shop
  let clerk: HttpClient
  let john: HttpClient
  let rep: Rep
  let account: string

  beforeAll(async () => {
    shop = await openShop("rep_consents")
    clerk = await shop.clerk()
    john = await shop.as(PEOPLE.admin)
    account = await accountNumbered(shop, "HAR0001")
    rep = await openRep(shop, clerk, { name: "Ruth Field" })
    await assign(clerk, rep, account)
  })
  afterAll(() => shop.close())
  afterEach(async () => {
    await shop.database.sql("DELETE FROM b2b_rep_consent")
    await shop.database.sql("DELETE FROM b2b_acting_session")
    shop.server.clock.release()
  })

  const agree = (body: object = {}) =>
    john.post<ErrorBody & { rep_consent: { id: string } }>(CONSENTS, body)
  const consents = async () =>
    (await john.get<StoreRepConsentListAnswer>(CONSENTS)).body
  const codeOf = async ({ client }: Acting) =>
    (await client.get<ErrorBody>("/store/b2b/context")).body.code

  it("asks to be asked: whoever acts already stops at his next request", async () => {
    const acting = await actFor(rep.client, account)
    expect(await consents()).toMatchObject({
      asked: null,
      // Beside him the demo's own two, who serve others.
      rep_consents: [
        { sales_rep: { id: rep.id, serves: true }, consent: null },
        { sales_rep: { serves: false }, consent: null },
        { sales_rep: { serves: false }, consent: null },
      ],
      count: 3,
    })
    expect((await agree()).status).toBe(201)
    expect(await codeOf(acting)).toBe("b2b.acting.consent_missing")
    const refused = await tryToAct(rep.client, account)
    expect([refused.status, refused.body.code]).toEqual([
      403,
      "b2b.acting.consent_missing",
    ])

    const { asked } = await consents()
    expect((await john.delete(`${CONSENTS}/${asked?.id ?? ""}`)).status).toBe(
      200
    )
    expect((await tryToAct(rep.client, account)).status).toBe(201)
  })

  it("agrees to a rep to a day, and not beyond it", async () => {
    shop.server.clock.travel(0)
    await agree()
    const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    expect((await agree({ sales_rep_id: rep.id, ends_on: day })).status).toBe(
      201
    )
    const acting = await actFor(rep.client, account)
    expect(await codeOf(acting)).toBeUndefined()
    shop.server.clock.travel(3 * 86_400_000)
    expect((await consents()).rep_consents[0]?.consent?.counts).toBe(false)
    expect((await tryToAct(rep.client, account)).body.code).toBe(
      "b2b.acting.consent_missing"
    )
    // Agreeing again takes the place of what is over.
    expect((await agree({ sales_rep_id: rep.id })).status).toBe(201)
    expect((await tryToAct(rep.client, account)).status).toBe(201)
  })

  it("withdraws: the rep's open sessions end, also where nobody has to ask", async () => {
    const given = await agree({ sales_rep_id: rep.id })
    const acting = await actFor(rep.client, account)
    const path = `${CONSENTS}/${given.body.rep_consent.id}`
    expect((await john.delete(path)).status).toBe(200)
    expect(await codeOf(acting)).toBe("b2b.acting.ended")
    const again = await john.delete<ErrorBody>(path)
    expect([again.status, again.body.code]).toEqual([
      404,
      "b2b.rep_consent.not_found",
    ])
    const log = await john.get<{ entries: { action: string }[] }>(
      "/store/b2b/audit"
    )
    expect(log.body.entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["rep_consent.given", "rep_consent.withdrawn"])
    )
  })

  it("sees who acted for it, and ends a session", async () => {
    const acting = await actFor(rep.client, account, { channel: "telephone" })
    const open = await john.get<StoreCompanySessionListAnswer>(
      `${SESSIONS}?open=true`
    )
    expect(open.body.acting_sessions).toMatchObject([
      {
        id: acting.id,
        actor_name: "Ruth Field",
        account_number: "HAR0001",
        channel: "telephone",
        open: true,
      },
    ])
    expect((await john.delete(`${SESSIONS}/${acting.id}`)).status).toBe(200)
    expect(await codeOf(acting)).toBe("b2b.acting.ended")
    const log = await john.get<StoreCompanySessionListAnswer>(SESSIONS)
    expect(log.body.acting_sessions).toMatchObject([
      { ended_by: "company", open: false },
    ])
  })

  it("is nobody else's: neither a rep's who acts, nor another company's", async () => {
    const acting = await actFor(rep.client, account)
    const other = await shop.as(PEOPLE.soleTrader)
    const given = await agree({ sales_rep_id: rep.id })
    const consent = `${CONSENTS}/${given.body.rep_consent.id}`
    const session = `${SESSIONS}/${acting.id}`
    for (const answer of [
      await acting.client.get<ErrorBody>(SESSIONS),
      await acting.client.delete<ErrorBody>(session),
      await acting.client.get<ErrorBody>(CONSENTS),
      await acting.client.post<ErrorBody>(CONSENTS, { sales_rep_id: rep.id }),
      await acting.client.delete<ErrorBody>(consent),
    ]) {
      expect(answer.body.code).toBe("b2b.acting.not_allowed")
    }
    expect((await other.delete(session)).status).toBe(404)
    expect((await other.delete(consent)).status).toBe(404)
    expect(await codeOf(acting)).toBeUndefined()
  })

  it.each([
    [{ sales_rep_id: "srep_none" }, "b2b.rep_consent.rep_not_found"],
    [{ ends_on: "2099-01-01" }, "b2b.rep_consent.without_rep"],
    [
      { sales_rep_id: "srep_x", ends_on: "2001-01-01" },
      "b2b.rep_consent.in_past",
    ],
  ])("refuses a consent of %j: %s", async (body, code) => {
    const answer = await agree(body)
    expect([answer.status, answer.body.code]).toEqual([400, code])
  })

  it("stays one row when two members ask at once", async () => {
    const answers = await Promise.all([agree(), agree(), agree()])
    expect(answers.every(({ status }) => status < 500)).toBe(true)
    const [row] = await shop.database.sql<{ count: string }>(
      "SELECT count(*) FROM b2b_rep_consent WHERE ended_at IS NULL AND deleted_at IS NULL"
    )
    expect(row?.count).toBe("1")
  })
})
