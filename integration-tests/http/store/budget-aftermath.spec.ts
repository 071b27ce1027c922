import {
  complete,
  contextOf,
  eventually,
  must,
  openShop,
  PEOPLE,
  placeOrder,
  readyCart,
  type HttpClient,
  type Shop,
} from "../../world"
import { accountNumbered, actFor, assign, openRep } from "../../world/reps"
import type { BudgetPreviewAnswer } from "../../../src/api/budgets/types"
import {
  brokenSums,
  endBudgets,
  netOf,
  openBudgetDesk,
  type BudgetDesk,
} from "./budget-desk"
import { refusalsOf, type Checks } from "./trade-counter"

type Order = {
  id: string
  total: number
  tax_total: number
  items: { id: string; quantity: number }[]
  payment_collections: { payments: { id: string; amount: number }[] }[]
}

let shop: Shop
let desk: BudgetDesk

beforeAll(async () => {
  shop = await openShop("budget_aftermath")
  desk = await openBudgetDesk(shop)
})
afterAll(() => shop.close())
afterEach(async () => {
  expect(await brokenSums(shop)).toEqual([])
  await endBudgets(shop)
})

async function act<T>(path: string, body: object = {}): Promise<T> {
  return must(await desk.clerk.post<T>(`/admin/${path}`, body), path)
}

async function orderOf(id: string): Promise<Order> {
  const { body } = await desk.clerk.get<{ order: Order }>(
    `/admin/orders/${id}?fields=id,total,tax_total,*items,*payment_collections.payments`
  )
  return body.order
}

/** An order of Anna's for four, in a budget that nothing else is in. */
async function placed() {
  const { id, current } = await desk.give()
  const { order_id, cart_id } = await placeOrder(shop, desk.anna, {
    quantity: 4,
  })
  const net = await netOf(shop, cart_id)
  const before = Number(current.used)
  expect(await desk.used(id)).toBeCloseTo(before + net, 3)
  const holds = (amount: number) =>
    eventually(async () => {
      expect(await desk.used(id)).toBeCloseTo(before + amount, 3)
    })
  return { net, holds, order: await orderOf(order_id) }
}

describe("a budget follows its orders", () => {
  it("when one is cancelled", async () => {
    const { order, holds } = await placed()
    await act(`orders/${order.id}/cancel`)
    await holds(0)
  })

  it("when one is edited", async () => {
    const { order, net, holds } = await placed()
    await act("order-edits", { order_id: order.id })
    await act(`order-edits/${order.id}/items`, {
      items: [{ variant_id: await shop.variantId(), quantity: 5 }],
    })
    await act(`order-edits/${order.id}/confirm`)
    const { total, tax_total } = await orderOf(order.id)
    expect(total - tax_total).toBeGreaterThan(net)
    await holds(total - tax_total)
  })

  it("when goods come back, and not twice when they are paid back", async () => {
    const { order, net, holds } = await placed()
    await capture(order)
    await act(`orders/${order.id}/fulfillments`, {
      items: order.items.map(({ id, quantity }) => ({ id, quantity })),
    })
    const [place] = await shop.database.sql<{ id: string }>(
      "SELECT id FROM stock_location LIMIT 1"
    )
    const made = await act<{ return: { id: string } }>("returns", {
      order_id: order.id,
      location_id: place?.id,
    })
    const path = `returns/${made.return.id}`
    const back = { items: [{ id: order.items[0]?.id, quantity: 3 }] }
    await act(`${path}/request-items`, back)
    await act(`${path}/request`)
    await act(`${path}/receive`)
    await act(`${path}/receive-items`, back)
    await act(`${path}/receive/confirm`)
    const after = await orderOf(order.id)
    const left = after.total - after.tax_total
    expect(left).toBeLessThan(net)
    await holds(left)
    await refund(order, order.total - after.total)
    await holds(left)
  })

  it("when something is paid back as a favour", async () => {
    const { order, net, holds } = await placed()
    await capture(order)
    await refund(order, order.total / 4)
    const after = await orderOf(order.id)
    expect(after.total).toBeCloseTo((order.total * 3) / 4, 1)
    expect(after.total - after.tax_total).toBeLessThan(net)
    await holds(after.total - after.tax_total)
  })
})

const paymentOf = ({ payment_collections }: Order) =>
  payment_collections[0]?.payments[0]?.id ?? ""

async function capture(order: Order): Promise<void> {
  await act(`payments/${paymentOf(order)}/capture`)
}

async function refund(order: Order, amount: number): Promise<void> {
  await act(`payments/${paymentOf(order)}/refund`, {
    amount: Number(amount.toFixed(2)),
  })
}

describe("a rep's cart", () => {
  let rep: HttpClient
  let account: string

  beforeAll(async () => {
    const ruth = await openRep(shop, desk.clerk, { name: "Ruth Budget" })
    account = await accountNumbered(shop, "HAR0001")
    await assign(desk.clerk, ruth, account)
    rep = ruth.client
  })

  it("counts for the member for whom he acts", async () => {
    const { client } = await actFor(rep, account, {
      member_id: desk.anna_id,
    })
    await desk.give({ amount: 0 })
    const cart = await readyCart(shop, client)
    expect(await refusalsOf(client, cart)).toContain("b2b.budget.exceeded")
    expect((await complete(client, cart)).status).toBe(400)
    const { body } = await client.get<{ budgets: object[] }>(
      "/store/b2b/budgets"
    )
    expect(body.budgets).toHaveLength(1)
    const { status } = await client.post("/store/b2b/budgets", {})
    expect(status).toBe(403)
  })

  it("counts for him to whom it is handed over", async () => {
    const { client } = await actFor(rep, account)
    const { account: own } = await contextOf(client)
    expect(own?.member.id).not.toBe(desk.anna_id)
    const cart = await readyCart(shop, client)
    await desk.giveWithLeft(0)
    must(
      await client.post(`/store/b2b/carts/${cart}/hand-over`, {
        member_id: desk.anna_id,
      }),
      "hand over"
    )
    expect(await refusalsOf(desk.anna, cart)).toContain("b2b.budget.exceeded")
    const answer = await complete(desk.anna, cart)
    expect(answer).toMatchObject({
      status: 400,
      body: { code: "b2b.budget.exceeded" },
    })
  })
})

describe("a member who may not see amounts", () => {
  it("is refused without any", async () => {
    await desk.giveWithLeft(0)
    const cart = await readyCart(shop, desk.anna)
    await shop.database.sql(
      "UPDATE b2b_account SET restrictions = '{price.view}' WHERE company_id = $1",
      [desk.company_id]
    )
    const { body } = await desk.anna.get<Checks>(
      `/store/b2b/carts/${cart}/checks`
    )
    const told = body.checks.refusals.find(
      ({ code }) => code === "b2b.budget.exceeded"
    )
    const list = await desk.anna.get("/store/b2b/budgets")
    await shop.database.sql(
      "UPDATE b2b_account SET restrictions = '{}' WHERE company_id = $1",
      [desk.company_id]
    )
    expect(list.status).toBe(403)
    expect(told).toMatchObject({ scope: "member" })
    expect(told).not.toHaveProperty("used")
    expect(told?.message).toMatch(/^The order is over budget "Anna's month"/)
  })
})

describe("a dry run", () => {
  it("tells what would have been stopped, page by page, and writes nothing", async () => {
    await placeOrder(shop, desk.anna)
    await placeOrder(shop, desk.anna)
    const counts = async () =>
      await shop.database.sql(
        `SELECT (SELECT count(*) FROM b2b_budget) AS budgets,
           (SELECT count(*) FROM b2b_budget_use) AS uses,
           (SELECT count(*) FROM b2b_budget_period) AS periods,
           (SELECT count(*) FROM b2b_audit_entry WHERE action LIKE 'budget%') AS entries`
      )
    const before = await counts()
    const draft = {
      name: "Draft",
      scope: "member",
      member_id: desk.anna_id,
      amount: "0",
      currency_code: "gbp",
      period: "month",
      limit: 1,
    }
    const run = (more: object = {}) =>
      desk.admin.post<BudgetPreviewAnswer>("/store/b2b/budgets/preview", {
        ...draft,
        ...more,
      })
    const first = await run()
    const second = await run({ offset: 1 })
    expect(await counts()).toEqual(before)
    expect(first.status).toBe(200)
    const { count, orders, preview } = first.body
    expect(preview).toMatchObject({ days: 90, checked: count })
    expect(count).toBeGreaterThanOrEqual(2)
    expect(orders).toEqual([
      expect.objectContaining({ used: "0", over_by: orders[0]?.charge }),
    ])
    expect(second.body.orders[0]?.order_id).not.toBe(orders[0]?.order_id)
    const wide = await run({ amount: "1000000" })
    expect(wide.body).toMatchObject({ count: 0, orders: [] })
    const anna = await desk.anna.post("/store/b2b/budgets/preview", draft)
    expect(anna.status).toBe(403)
    const foreign = await shop.as(PEOPLE.soleTrader)
    expect(
      await foreign.post("/store/b2b/budgets/preview", draft)
    ).toMatchObject({ status: 404 })
  })
})
