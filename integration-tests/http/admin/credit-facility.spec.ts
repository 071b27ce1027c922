import type { AdminCreditAnswer } from "../../../src/api/admin/b2b/accounts/[id]/credit-facility/types"
import {
  eventually,
  openShop,
  PEOPLE,
  placeOrder,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import {
  accountNumbered,
  assign,
  changePolicy,
  demoOffice,
  openRep,
  type Rep,
} from "../../world/reps"

type Card = { account: AdminCreditAnswer }

describe("an account's credit", () => {
  let shop: Shop
  let clerk: HttpClient
  let rep: Rep
  let account: string
  let path: string

  beforeAll(async () => {
    shop = await openShop("credit_facility")
    clerk = await shop.clerk()
    account = await accountNumbered(shop, "HAR0001")
    path = `/admin/b2b/accounts/${account}/credit-facility`
    rep = await openRep(shop, clerk, { name: "Ruth Field" })
    await changePolicy(clerk, await demoOffice(shop), { sees: "own" })
    await assign(clerk, rep, account)
  })
  afterAll(() => shop.close())

  const save = async (body: object) =>
    await clerk.request<AdminCreditAnswer & ErrorBody>("POST", path, body)
  const card = async () =>
    (await rep.client.get<Card>(`/store/b2b/rep/accounts/${account}`)).body
      .account.credit
  const overdue = async () =>
    (
      await rep.client.get<{ count: number }>(
        "/store/b2b/rep/accounts?view=overdue"
      )
    ).body.count

  it("is unknown until somebody says something", async () => {
    expect(await card()).toMatchObject({
      credit_limit: null,
      balance: null,
      available: null,
      overdue: null,
      as_of: null,
    })
    expect(await overdue()).toBe(0)
  })

  it("is the limit less what the books say, less what was ordered since", async () => {
    await placeOrder(shop, await shop.as(PEOPLE.anna))
    const before = Number((await card()).on_order)
    expect(before).toBeGreaterThan(0)
    await save({ credit_limit: "5000.005" })
    // The books have an order when the office's ERP has said so.
    await eventually(async () => {
      const waiting = await shop.database.sql(
        "SELECT 1 FROM b2b_credit_reservation WHERE seen_at IS NULL"
      )
      expect(waiting).toEqual([])
    })
    const noted = await save({
      statement: { balance: 1200.1, overdue: "200.05", open_orders: 300 },
    })
    expect(noted.status).toBe(200)
    // The books know the order that was placed before.
    expect(await card()).toMatchObject({
      credit_limit: "5000.005",
      balance: "1200.1",
      on_order: "300",
      available: "3499.905",
      overdue: "200.05",
    })
    await placeOrder(shop, await shop.as(PEOPLE.anna))
    const { on_order, available } = await card()
    const added = Number(on_order) - 300
    expect(added).toBeGreaterThan(0)
    expect(Number(available)).toBeCloseTo(3499.905 - added, 3)
    expect(await overdue()).toBe(1)
  })

  it("is taken back where a limit is", async () => {
    const { body } = await save({ credit_limit: null })
    expect(body.credit).toMatchObject({ credit_limit: null, available: null })
    expect(body.credit.balance).toBe("1200.1")
  })

  it.each([
    [{ statement: { balance: 10, overdue: 11 } }, "overdue_above_balance"],
    [
      { statement: { balance: 0, as_of: "2020-01-01T00:00:00Z" } },
      "statement_older",
    ],
    [
      { statement: { balance: 0, as_of: "2999-01-01T00:00:00Z" } },
      "statement_from_future",
    ],
  ])("refuses %j", async (body, code) => {
    const before = await card()
    const answer = await save(body)
    expect(answer.status).toBe(400)
    expect(answer.body.code).toBe(`b2b.credit.${code}`)
    expect(await card()).toEqual(before)
  })

  it.each([
    { credit_limit: "-1" },
    { credit_limit: "1.0001" },
    { credit_limit: "1e9" },
    { credit_limit: 1e15 },
    { credit_limit: "NaN" },
    { statement: { balance: "1", overdue: "-1" } },
    { statement: { overdue: "1" } },
    { balance: "1" },
    { account_id: "acct_other" },
  ])("takes no %j", async (body) => {
    expect((await save(body)).status).toBe(400)
  })

  it("belongs to an account that there is", async () => {
    const none = "/admin/b2b/accounts/acct_none/credit-facility"
    const missing = await clerk.request<ErrorBody>("POST", none, {
      credit_limit: 1,
    })
    expect([missing.status, missing.body.code]).toEqual([
      404,
      "b2b.account.not_found",
    ])
    expect((await clerk.get(none)).status).toBe(404)
  })

  it("is not the rep's to set, and is in the log", async () => {
    expect(
      (await rep.client.request("POST", path, { credit_limit: 9 })).status
    ).toBe(401)
    const rows = await shop.database.sql<{ after: { credit_limit?: string } }>(
      `SELECT after FROM b2b_audit_entry
       WHERE action = 'credit_facility.saved' ORDER BY happened_at, id`
    )
    expect(rows.map(({ after }) => after.credit_limit)).toContain("5000.005")
  })
})
