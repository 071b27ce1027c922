import {
  complete,
  openShop,
  PEOPLE,
  placeOrder,
  readyCart,
  type Shop,
} from "../../world"
import {
  brokenSums,
  endBudgets,
  netOf,
  openBudgetDesk,
  type BudgetDesk,
} from "./budget-desk"
import type { Checks, Refused } from "./trade-counter"

let shop: Shop
let desk: BudgetDesk
/** What each of Anna's carts here comes to, without VAT. */
let net: number

beforeAll(async () => {
  shop = await openShop("budgets", {})
  desk = await openBudgetDesk(shop)
  const { cart_id } = await placeOrder(shop, desk.anna)
  net = await netOf(shop, cart_id)
})
afterAll(() => shop.close())
afterEach(async () => {
  shop.server.clock.release()
  expect(await brokenSums(shop)).toEqual([])
  await endBudgets(shop)
})

const cents = (amount: number) => Number(amount.toFixed(3))

/** The refusal's codes of a completion; none: it is an order. */
async function ordered(cartId: string, buyer = desk.anna): Promise<string[]> {
  const { status, body } = await complete(buyer, cartId)
  const { refusals = [], code } = body as Refused & {
    refusals?: { code: string }[]
  }
  expect(status).toBe(refusals.length > 0 ? 400 : 200)
  return refusals.length > 0
    ? refusals.map((refusal) => refusal.code)
    : [code ?? ""].filter(Boolean)
}

async function checksOf(cartId: string) {
  const { body } = await desk.anna.get<
    Checks & { checks: { warnings: { code: string }[] } }
  >(`/store/b2b/carts/${cartId}/checks`)
  return body.checks
}

describe("a member's budget", () => {
  it("counts over all his carts, to the last penny", async () => {
    const { id, current } = await desk.giveWithLeft(cents(2 * net))
    expect(Number(current.used)).toBeGreaterThanOrEqual(net)
    expect(Number(current.remaining)).toBeCloseTo(2 * net, 3)
    const carts = [
      await readyCart(shop, desk.anna),
      await readyCart(shop, desk.anna),
      await readyCart(shop, desk.anna),
    ]
    for (const cart of carts) {
      expect(await checksOf(cart)).toMatchObject({ ok: true, warnings: [] })
    }
    expect(await ordered(carts[0] ?? "")).toEqual([])
    expect(await ordered(carts[1] ?? "")).toEqual([])
    expect(await ordered(carts[2] ?? "")).toEqual(["b2b.budget.exceeded"])
    const { refusals } = await checksOf(carts[2] ?? "")
    expect(refusals).toEqual([
      expect.objectContaining({
        code: "b2b.budget.exceeded",
        budget_id: id,
        over_by: String(cents(net)),
      }),
    ])
    expect(await desk.used(id)).toBeCloseTo(Number(current.used) + 2 * net, 3)
    // Raised, the same cart goes through.
    await desk.change(id, { amount: "1000000" })
    expect(await ordered(carts[2] ?? "")).toEqual([])
  })

  it("of 0 lets him order nothing", async () => {
    await desk.give({ amount: 0, period: "total" })
    const cart = await readyCart(shop, desk.anna)
    expect(await ordered(cart)).toEqual(["b2b.budget.exceeded"])
  })

  it("is his alone, and his project's and company's hold all", async () => {
    await desk.give({ amount: 0 })
    const theirs = await readyCart(shop, desk.admin)
    expect(await ordered(theirs, desk.admin)).toEqual([])
    await endBudgets(shop)
    await desk.give({ scope: "company", amount: "0", over: "ask" })
    const cart = await readyCart(shop, desk.admin)
    expect(await ordered(cart, desk.admin)).toEqual([
      "b2b.budget.needs_approval",
    ])
    await endBudgets(shop)
    const [project] = await shop.database.sql<{ id: string }>(
      "SELECT id FROM b2b_project WHERE code = 'J2041'"
    )
    const project_id = project?.id ?? ""
    await desk.give({ scope: "project", project_id, amount: "0" })
    expect(await ordered(await readyCart(shop, desk.anna))).toEqual([])
    const [site] = await shop.database.sql<{ id: string }>(
      "SELECT id FROM b2b_ship_to WHERE code = 'HV-BECK-N'"
    )
    const costed = await readyCart(shop, desk.anna, {
      project_id,
      ship_to_id: site?.id ?? "",
    })
    expect(await ordered(costed)).toEqual(["b2b.budget.exceeded"])
  })

  it("warns where it says so, and lets him order", async () => {
    const { id } = await desk.give({ amount: 0, over: "warn" })
    const cart = await readyCart(shop, desk.anna)
    expect(await checksOf(cart)).toMatchObject({
      ok: true,
      refusals: [],
      warnings: [{ code: "b2b.budget.warned", budget_id: id }],
    })
    const before = await desk.used(id)
    expect(await ordered(cart)).toEqual([])
    expect(await desk.used(id)).toBeCloseTo(before + net, 3)
  })

  it("goes on counting while it is switched off", async () => {
    const { id } = await desk.giveWithLeft(0)
    await desk.change(id, { enabled: false })
    const before = await desk.used(id)
    expect(await ordered(await readyCart(shop, desk.anna))).toEqual([])
    expect(await desk.used(id)).toBeCloseTo(before + net, 3)
  })

  it("begins anew with the month, by the company's clock", async () => {
    const { id } = await desk.giveWithLeft(0)
    const cart = await readyCart(shop, desk.anna)
    expect(await ordered(cart)).toEqual(["b2b.budget.exceeded"])
    const now = new Date()
    shop.server.clock.freeze(
      new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 2, 12))
    )
    const amount = String(cents(net))
    await desk.change(id, { amount })
    expect(await ordered(cart)).toEqual([])
    expect(await desk.used(id)).toBeCloseTo(net, 3)
    const next = await readyCart(shop, desk.anna)
    expect(await ordered(next)).toEqual(["b2b.budget.exceeded"])
  })

  it("is not got past by an order in another currency", async () => {
    expect(await desk.try({ currency_code: "eur" })).toMatchObject({
      status: 400,
      body: { code: "b2b.budget.currency_unknown" },
    })
    const { id } = await desk.give()
    await shop.database.sql(
      "UPDATE b2b_budget SET currency_code = 'eur' WHERE id = $1",
      [id]
    )
    const cart = await readyCart(shop, desk.anna)
    expect(await ordered(cart)).toEqual(["b2b.budget.other_currency"])
  })

  it("gets back what a completion took that failed", async () => {
    const { id } = await desk.giveWithLeft(cents(net))
    const before = await desk.used(id)
    const cart = await readyCart(shop, desk.anna)
    const stock = (quantity: string) =>
      shop.database.sql(
        `UPDATE inventory_level SET stocked_quantity = $1::numeric,
           raw_stocked_quantity = jsonb_build_object('value', $1::text, 'precision', 20)`,
        [quantity]
      )
    await stock("0")
    const { status } = await complete(desk.anna, cart)
    expect(status).toBeGreaterThanOrEqual(400)
    await stock("1000000")
    expect(await desk.used(id)).toBeCloseTo(before, 3)
    const uses = await shop.database.sql<{ kind: string }>(
      `SELECT kind FROM b2b_budget_use u JOIN b2b_order_header h
         ON h.id = u.order_header_id WHERE h.cart_id = $1 ORDER BY sequence`,
      [cart]
    )
    expect(uses.map(({ kind }) => kind)).toEqual(["take", "release"])
    expect(await ordered(cart)).toEqual([])
    expect(await desk.used(id)).toBeCloseTo(before + net, 3)
  })
})

describe("budgets that others hold", () => {
  it("takes no member, job or account of another company", async () => {
    const [other] = await shop.database.sql<{
      member: string
      account: string
    }>(
      `SELECT m.id AS member, a.id AS account FROM b2b_member m
       JOIN b2b_account a ON a.company_id = m.company_id
       WHERE m.company_id <> $1 LIMIT 1`,
      [desk.company_id]
    )
    for (const terms of [
      { member_id: other?.member },
      { account_id: other?.account },
      { scope: "project", project_id: "proj_none" },
      { member_id: "memb_none" },
    ]) {
      expect(await desk.try(terms)).toMatchObject({
        status: 404,
        body: { code: "b2b.budget.subject_not_found" },
      })
    }
  })

  it("are changed by nobody without the permission, and not by a stranger", async () => {
    const { id } = await desk.give()
    const [mine, foreign] = [
      await desk.anna.post<Refused>(`/store/b2b/budgets/${id}`, { amount: 1 }),
      await (
        await shop.as(PEOPLE.soleTrader)
      ).post<Refused>(`/store/b2b/budgets/${id}`, { amount: 1 }),
    ]
    expect(mine).toMatchObject({
      status: 403,
      body: { code: "b2b.permission.missing" },
    })
    expect(foreign).toMatchObject({
      status: 404,
      body: { code: "b2b.budget.not_found" },
    })
  })

  it("are seen by those whom they hold, and by no suspended member", async () => {
    const own = await desk.give()
    const company = await desk.give({ scope: "company" })
    const ids = async (email: string) => {
      const { status, body } = await (
        await shop.as(email)
      ).get<{ budgets?: { id: string }[] }>("/store/b2b/budgets")
      return [status, (body.budgets ?? []).map((row) => row.id)]
    }
    expect(await ids(PEOPLE.anna)).toEqual([200, [own.id]])
    expect(await ids(PEOPLE.foreman)).toEqual([200, []])
    expect(await ids(PEOPLE.admin)).toEqual([200, [company.id, own.id]])
    expect(await ids(PEOPLE.suspended)).toEqual([403, []])
    expect(await ids(PEOPLE.soleTrader)).toEqual([200, []])
  })

  it.each([
    [{ amount: -1 }],
    [{ amount: "1e3" }],
    [{ amount: "NaN" }],
    [{ scope: "everything" }],
    [{ scope: "company", member_id: "memb_1" }],
    [{ scope: "member" }],
    [{ period: "fortnight" }],
    [{ starts_on: "2027-02-29" }],
    [{ starts_on: "2027-02-02", ends_on: "2027-02-01" }],
    [{ currency_code: "pounds" }],
    [{ name: "a\u0000b" }],
    [{ company_id: "comp_other" }],
  ])("refuses %j with a 400", async (terms) => {
    expect(await desk.try(terms)).toMatchObject({ status: 400 })
  })

  it("have one calendar, in a zone that there is", async () => {
    const path = "/store/b2b/budgets/calendar"
    for (const time_zone of ["Mars/Phobos", "+25:00", "", "europe/london\0"]) {
      const { status } = await desk.admin.post(path, { time_zone })
      expect(status).toBe(400)
    }
    const calendar = { time_zone: "Pacific/Auckland", week_starts_on: "sunday" }
    const { body } = await desk.admin.post(path, calendar)
    expect(body).toEqual({ calendar })
    await desk.admin.post(path, { time_zone: "Europe/London" })
  })
})
