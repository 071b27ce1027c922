import {
  addShipping,
  complete,
  contextOf,
  createCart,
  openPayment,
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
  changePolicy,
  claimsOf,
  demoOffice,
  openRep,
  tryToAct,
  type Acting,
  type Rep,
} from "../../world/reps"

type Refused = ErrorBody

describe("an acting session", () => {
  let shop: Shop
  let clerk: HttpClient
  let rep: Rep
  let office: string
  let account: string

  beforeAll(async () => {
    shop = await openShop("acting_sessions")
    clerk = await shop.clerk()
    office = await demoOffice(shop)
    account = await accountNumbered(shop, "HAR0001")
    rep = await openRep(shop, clerk, { name: "Ruth Field" })
    await changePolicy(clerk, office, { sees: "own" })
  })
  afterAll(() => shop.close())

  const stopped = async (acting: Acting, expected: string) => {
    const answers = [
      await acting.client.get<Refused>("/store/b2b/context"),
      await acting.client.get<Refused>("/store/products"),
    ]
    for (const answer of answers) {
      expect(answer.body.code).toBe(expected)
    }
  }

  it("stops at the next request when it is ended, by the rep or the office", async () => {
    await assign(clerk, rep, account)
    const first = await actFor(rep.client, account)
    expect((await contextOf(first.client)).account?.id).toBe(account)
    expect(
      (await rep.client.delete(`/store/b2b/acting-sessions/${first.id}`)).status
    ).toBe(200)
    await stopped(first, "b2b.acting.ended")
    const again = await rep.client.post<Refused>(
      `/store/b2b/acting-sessions/${first.id}/renew`
    )
    expect(again.body.code).toBe("b2b.acting.ended")

    const second = await actFor(rep.client, account)
    expect(
      (await clerk.delete(`/admin/b2b/acting-sessions/${second.id}`)).status
    ).toBe(200)
    await stopped(second, "b2b.acting.ended")
  })

  it("stops when the account goes to another rep", async () => {
    const acting = await actFor(rep.client, account)
    const list = await clerk.get<{ rep_assignments: { id: string }[] }>(
      `/admin/b2b/rep-assignments?account_id=${account}`
    )
    const colleague = await openRep(shop, clerk, { name: "Neil Next" })
    const moved = await clerk.post("/admin/b2b/rep-assignments", {
      end: list.body.rep_assignments.map(({ id }) => id),
      add: [{ account_id: account, sales_rep_id: colleague.id }],
    })
    expect(moved.status).toBe(200)
    await stopped(acting, "b2b.sales_rep.account_not_served")
    expect((await tryToAct(rep.client, account)).status).toBe(404)
    const cart = await actFor(colleague.client, account)
    expect((await contextOf(cart.client)).account?.id).toBe(account)
    await clerk.post("/admin/b2b/rep-assignments", {
      add: [{ account_id: account, sales_rep_id: rep.id, type: "secondary" }],
    })
  })

  it("stops when the rep is made inactive, and for what he had prepared too", async () => {
    const acting = await actFor(rep.client, account)
    await clerk.post(`/admin/b2b/sales-reps/${rep.id}`, { status: "inactive" })
    await stopped(acting, "b2b.sales_rep.inactive")
    expect((await rep.client.get<Refused>("/store/b2b/rep")).body.code).toBe(
      "b2b.sales_rep.inactive"
    )
    await clerk.post(`/admin/b2b/sales-reps/${rep.id}`, { status: "active" })
    expect((await contextOf(acting.client)).account?.id).toBe(account)
  })

  it("is over when its time is, and goes on when its rep renews it", async () => {
    const acting = await actFor(rep.client, account)
    shop.server.clock.travel(61 * 60_000)
    await stopped(acting, "b2b.acting.expired")
    const renewed = await rep.client.post<{ token: string }>(
      `/store/b2b/acting-sessions/${acting.id}/renew`
    )
    expect(renewed.status).toBe(200)
    const claims = claimsOf(renewed.body.token)
    expect(claims.act).toEqual({ sub: rep.id, session: acting.id })
    const going = rep.client.with({ token: renewed.body.token })
    expect((await contextOf(going)).account?.id).toBe(account)
    shop.server.clock.release()
    const foreign = await openRep(shop, clerk, { name: "Eve Other" })
    expect(
      await foreign.client.post(`/store/b2b/acting-sessions/${acting.id}/renew`)
    ).toMatchObject({ status: 404 })
  })

  it("does not count beside a cookie, whose owner Medusa would take", async () => {
    const acting = await actFor(rep.client, account)
    const anna = await shop.as(PEOPLE.anna)
    const opened = await anna.post("/auth/session")
    const cookie = opened.headers.get("set-cookie")?.split(";")[0] ?? ""
    expect(cookie).toContain("connect.sid")
    const both = acting.client.with({ headers: { cookie } })
    for (const path of ["/store/b2b/context", "/store/products"]) {
      expect((await both.get<Refused>(path)).body.code).toBe(
        "b2b.acting.beside_session"
      )
    }
    expect((await both.post<Refused>("/store/carts")).body.code).toBe(
      "b2b.acting.beside_session"
    )
  })

  it("is not forged: a wrong signature, another session's id, a changed claim", async () => {
    const acting = await actFor(rep.client, account)
    const [head = "", , sign = ""] = acting.token.split(".")
    const claims = claimsOf(acting.token)
    const forged = (change: object) =>
      [
        head,
        Buffer.from(JSON.stringify({ ...claims, ...change })).toString(
          "base64url"
        ),
        sign,
      ].join(".")
    for (const token of [
      forged({ act: { sub: rep.id, session: "acts_other" } }),
      forged({ actor_id: "cus_other" }),
      forged({}),
      forged({ act: "x" }),
    ]) {
      const answer = await rep.client
        .with({ token })
        .get<Refused>("/store/b2b/context")
      expect([401, 200]).toContain(answer.status)
      if (token !== acting.token) {
        expect(answer.body.code).toBe("b2b.acting.expired")
      }
    }
  })

  it("asks the office's rules: build but not place, and not on account", async () => {
    await changePolicy(clerk, office, { may_place: false })
    const { client } = await actFor(rep.client, account)
    const cartId = await createCart(shop, client)
    const { account: own } = await contextOf(client)
    await client.post(`/store/b2b/carts/${cartId}/order-header`, {
      ship_to_id: own?.ship_tos[0]?.id,
      po_number: "PO 7",
    })
    await addShipping(client, cartId)
    await openPayment(client, cartId)
    const codes = async () =>
      (await complete(client, cartId)).body.refusals?.map((row) => row.code)
    expect(await codes()).toEqual(["b2b.acting.may_not_place"])
    await changePolicy(clerk, office, {
      may_place: true,
      may_pay_on_account: false,
    })
    expect(await codes()).toEqual(["b2b.acting.may_not_pay_on_account"])
    await changePolicy(clerk, office, { may_pay_on_account: true })
    expect((await complete(client, cartId)).body).toMatchObject({
      type: "order",
    })
  })

  it("as a member has that member's rights and no more", async () => {
    const kev = await contextOf(await shop.as(PEOPLE.foreman))
    const member_id = kev.account?.member.id
    const acting = await actFor(rep.client, account, { member_id })
    const seen = await contextOf(acting.client)
    expect(seen.account?.member.id).toBe(member_id)
    expect(seen.account?.ship_tos.map(({ id }) => id).sort()).toEqual(
      kev.account?.ship_tos.map(({ id }) => id).sort()
    )
    const foreign = await contextOf(await shop.as(PEOPLE.blanket))
    expect(
      await tryToAct(rep.client, account, {
        member_id: foreign.account?.member.id,
      })
    ).toMatchObject({
      status: 400,
      body: { code: "b2b.acting.member_not_found" },
    })
  })

  it("is the log, with who, for whom and by which channel", async () => {
    const acting = await actFor(rep.client, account, {
      channel: "telephone",
      reason: "He called about the scaffolding",
    })
    const { body } = await clerk.get<{ acting_sessions: object[] }>(
      `/admin/b2b/acting-sessions?actor_id=${rep.id}&limit=1`
    )
    expect(body.acting_sessions[0]).toMatchObject({
      id: acting.id,
      actor_name: "Ruth Field",
      account_id: account,
      channel: "telephone",
      reason: "He called about the scaffolding",
      company_name: "Harrogate & Vale Construction Ltd",
    })
  })

  it("is ended by its own token, a clerk's too, and no other session is", async () => {
    const started = await clerk.post<{ token: string }>(
      `/admin/b2b/accounts/${account}/acting-sessions`,
      { channel: "telephone" }
    )
    const { token } = started.body
    const own = shop.stranger.with({ token })
    const { act } = claimsOf(token) as { act: { session: string } }
    const reps = await actFor(rep.client, account)
    const path = "/store/b2b/acting-sessions"
    expect(await own.delete(`${path}/${reps.id}`)).toMatchObject({
      status: 404,
      body: { code: "b2b.acting.session_not_found" },
    })
    expect((await own.delete(`${path}/${act.session}`)).status).toBe(200)
    expect((await own.get<Refused>("/store/b2b/context")).status).toBe(401)
    expect((await reps.client.delete(`${path}/${reps.id}`)).status).toBe(200)
    await stopped(reps, "b2b.acting.ended")
  })

  it("lets a clerk take an order by telephone from the account", async () => {
    const started = await clerk.post<{ token: string }>(
      `/admin/b2b/accounts/${account}/acting-sessions`,
      { channel: "telephone" }
    )
    expect(started.status).toBe(201)
    const client = shop.stranger.with({ token: started.body.token })
    const cartId = await createCart(shop, client)
    const [row] = await shop.database.sql<Record<string, string | null>>(
      "SELECT sales_rep_id, acting_actor_id, channel FROM b2b_order_header WHERE cart_id = $1",
      [cartId]
    )
    expect(row?.sales_rep_id).toBeNull()
    expect(row?.acting_actor_id).toMatch(/^user_/)
    expect(row?.channel).toBe("telephone")
  })
})
