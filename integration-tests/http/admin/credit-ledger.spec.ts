import { placeOrder, readyCart, type ErrorBody } from "../../world"
import { openCreditDesk, type CreditDesk } from "../store/credit-desk"
import { refusalsOf } from "../store/trade-counter"

let desk: CreditDesk
beforeAll(async () => {
  desk = await openCreditDesk("credit_ledger")
})
afterAll(() => desk.shop.close())

const credit = () => desk.credit()
const say = (body: object) => desk.say(body)
const heldOf = (order_id: string) => desk.heldOf(order_id)
const noLimit = () => desk.noLimit()

describe("the books", () => {
  afterAll(noLimit)

  it("stop an account, and one whose invoices are overdue for too long", async () => {
    const cart = await readyCart(desk.shop, desk.anna)
    const today = new Date(Date.now() - 40 * 86_400_000)
    const statement = { balance: 100, overdue: 100 }
    const since = today.toISOString().slice(0, 10)
    await say({ statement: { ...statement, on_stop: true } })
    expect(await refusalsOf(desk.anna, cart)).toEqual(["b2b.credit.on_stop"])
    await say({
      statement: { ...statement, overdue_since: since },
      overdue_days_allowed: 30,
    })
    expect(await refusalsOf(desk.anna, cart)).toEqual(["b2b.credit.overdue"])
    await say({ overdue_days_allowed: 60 })
    expect(await refusalsOf(desk.anna, cart)).toEqual([])
  })

  it("say of documents what the ledger adds, once per document", async () => {
    const before = Number((await credit()).balance)
    const payment = {
      kind: "payment",
      amount: "60.05",
      reference: "BACS 77",
      reason: "Two invoices",
    }
    const first = await desk.clerk.post(desk.ledger, payment)
    expect(first.status).toBe(201)
    const again = await desk.clerk.post(desk.ledger, payment)
    expect([again.status, again.body]).toEqual([200, first.body])
    expect(Number((await credit()).balance)).toBeCloseTo(before - 60.05, 3)
    const other = await desk.clerk.request<ErrorBody>("POST", desk.ledger, {
      ...payment,
      amount: "1",
    })
    expect([other.status, other.body.code]).toEqual([
      400,
      "b2b.credit.entry_exists",
    ])
    const { body } = await desk.clerk.get<{
      credit_entries: Record<string, unknown>[]
      count: number
    }>(`${desk.ledger}?kind=payment&q=bacs`)
    expect(body).toMatchObject({
      count: 1,
      credit_entries: [{ balance_delta: "-60.05", reference: "BACS 77" }],
    })
  })

  it("invoice an order, and what it held is owed", async () => {
    const { order_id } = await placeOrder(desk.shop, desk.anna)
    const held = await heldOf(order_id)
    const { status } = await desk.clerk.post(desk.ledger, {
      kind: "invoice",
      amount: held.toFixed(2),
      reference: "INV 9001",
      due_on: "2026-12-31",
      order_id,
    })
    expect(status).toBe(201)
    expect(await heldOf(order_id)).toBe(0)
  })

  it.each([
    { kind: "payment", amount: "-1", reference: "X" },
    { kind: "invoice", amount: "0.00", reference: "X" },
    { kind: "reserve", amount: "1", reference: "X" },
    { kind: "payment", amount: "1" },
    { kind: "payment", amount: "1", reference: "X", account_id: "acct_other" },
    { kind: "invoice", amount: "1", reference: "X", due_on: "2026-02-30" },
  ])("take no %j", async (body) => {
    expect((await desk.clerk.post(desk.ledger, body)).status).toBe(400)
  })

  it("know no order of another account, and no account that there is not", async () => {
    const invoice = { kind: "invoice", amount: "1", reference: "INV X" }
    const foreign = await desk.clerk.request<ErrorBody>("POST", desk.ledger, {
      ...invoice,
      order_id: "order_none",
    })
    expect([foreign.status, foreign.body.code]).toEqual([
      404,
      "b2b.credit.order_not_found",
    ])
    const none = "/admin/b2b/accounts/acct_none/credit-entries"
    expect((await desk.clerk.post(none, invoice)).status).toBe(404)
    expect((await desk.clerk.get(none)).status).toBe(404)
    expect((await desk.anna.get(desk.ledger)).status).toBe(401)
  })
})
