import {
  eventually,
  must,
  openShop,
  PEOPLE,
  scale,
  startServer,
  type Answer,
  type Completion,
  type HttpClient,
  type Server,
  type Shop,
} from "../world"
import type { BudgetAnswer } from "../../src/api/budgets/types"
import { client, signInCustomer } from "../world/http"
import { cartOf, restock, skus, tryToComplete, type Try } from "./carts"
import { copyCart } from "./copy-cart"
import { budgetViolations } from "./invariants"

/** As many carts as twice fit into the budgets; 200 in `npm run test:long`. */
const CARTS = scale() > 1 ? 200 : 24
const FIT = CARTS / 2

let shop: Shop
let second: Server | undefined
let buyers: HttpClient[]
let model: string

beforeAll(async () => {
  shop = await openShop("budget_claims", {})
  second = await startServer({
    database: shop.database,
    env: { B2B_DATA_DIR: shop.server.dataDirectory },
  })
  const first = await shop.as(PEOPLE.admin)
  const token = await signInCustomer(second.url, {
    email: PEOPLE.admin,
    password: "supersecret",
  })
  buyers = [
    first,
    client({
      baseUrl: second.url,
      publishableKey: shop.demo.publishable_key,
      token,
    }),
  ]
  const wares = await skus(shop, 1)
  await restock(shop, wares)
  model = await cartOf(shop, first, { skus: wares, po_number: "model" })
}, 300_000)

afterAll(async () => {
  await second?.stop()
  await shop.close()
})

async function netOf(cartId: string): Promise<number> {
  const buyer = buyers[0]
  const { body } = (await buyer?.get<{
    cart: { total: number; tax_total: number }
  }>(`/store/carts/${cartId}?fields=total,tax_total`)) as Answer<{
    cart: { total: number; tax_total: number }
  }>
  return body.cart.total - body.cart.tax_total
}

/** Makes a budget of the company's that nothing was taken from yet. */
async function give(amount: number, period: string): Promise<string> {
  const { budget } = must(
    await (buyers[0] as HttpClient).post<{ budget: BudgetAnswer }>(
      "/store/b2b/budgets",
      {
        name: `Parallel ${period}`,
        scope: "company",
        amount: String(Number(amount.toFixed(3))),
        currency_code: "gbp",
        period,
        account_id: null,
      }
    ),
    "budget"
  )
  expect(budget.current.used).toBe("0")
  return budget.id
}

/** What a try ended in; null: something else was in the way, try again. */
function outcomeOf(answer: Try): "order" | "refused" | null {
  const body: Completion & { code?: string } = answer?.body ?? {}
  if (answer?.status === 200 && body.type === "order") {
    return "order"
  }
  return body.code === "b2b.budget.exceeded" ? "refused" : null
}

it("never passes a budget when carts complete at once on two servers", async () => {
  const net = await netOf(model)
  // Each order counts in several: taken in one order, they cannot wait for each other.
  const ids = [
    await give(FIT * net + net / 2, "day"),
    await give(FIT * net + net / 2, "month"),
    await give(10 * FIT * net, "total"),
  ]
  const carts = await Promise.all(
    Array.from({ length: CARTS }, (_, index) =>
      copyCart(shop.database, model, `budget ${String(index)}`)
    )
  )
  const outcomes = await Promise.all(
    carts.map((cartId, index) =>
      eventually(
        async () => {
          const buyer = buyers[index % 2] as HttpClient
          const outcome = outcomeOf(await tryToComplete(buyer, cartId))
          expect(outcome).not.toBeNull()
          return outcome
        },
        { interval: 500, timeout: 240_000 }
      )
    )
  )
  expect(outcomes.filter((outcome) => outcome === "order")).toHaveLength(FIT)
  const sums = await shop.database.sql<{ budget_id: string; used: string }>(
    "SELECT budget_id, used FROM b2b_budget_period WHERE budget_id = ANY ($1)",
    [ids]
  )
  expect(sums).toHaveLength(ids.length)
  for (const { used } of sums) {
    expect(Number(used)).toBeCloseTo(FIT * net, 3)
  }
  expect(await budgetViolations(shop.database)).toEqual([])
  for (const server of [shop.server, second]) {
    expect(server?.logs()).not.toMatch(/deadlock/i)
  }
}, 300_000)
