import { eventually } from "../world"
import { tryToComplete } from "./carts"
import { factsOf, FACTS, ordersOf, standing } from "./cart-state"
import { completeByWebhook, crashIn, LATER, openCrashShop } from "./crash"
import type { Crashed, CrashShop } from "./crash"
import { violations } from "./invariants"
import {
  AFTER_PAYMENT,
  BEFORE_PAYMENT,
  IN_TRANSMISSION,
  type CrashWindow,
} from "./windows"

let shop: CrashShop

beforeAll(async () => {
  shop = await openCrashShop()
}, 300_000)
afterAll(() => shop.close())

/** What holds of an order that its buyer has and its ERP got. */
const WHOLE = FACTS.filter((fact) => fact !== "claim")

/** What the log says of this cart's repair. */
function repairsOf(cartId: string): string[] {
  return shop.server
    .logs()
    .split("\n")
    .filter((line) => line.includes("b2b repair") && line.includes(cartId))
}

const SENTENCES = {
  reopened: /was never made; the cart is open again/,
  cancelled: /was never confirmed.*is cancelled and the cart is open again/,
  bound: /was paid but not bound; it is bound now/,
}

function expectLogged(repair: CrashWindow["repair"], cartId: string): void {
  const lines = repairsOf(cartId)
  expect(lines).toHaveLength(repair ? 1 : 0)
  if (repair) {
    expect(lines[0]).toMatch(SENTENCES[repair])
  }
}

async function expectWhole(cartId: string): Promise<void> {
  await eventually(async () => {
    expect(await factsOf(shop.database, cartId)).toEqual(WHOLE)
  })
  expect(standing(await ordersOf(shop.database, cartId))).toHaveLength(1)
}

describe.each([
  ["before the payment", BEFORE_PAYMENT],
  ["after the payment", [...AFTER_PAYMENT, ...IN_TRANSMISSION]],
])("a server killed %s", (label, windows) => {
  let crashed: Crashed[]
  const cases = windows.map((window, index) => [window.name, index] as const)
  const cartsOf = (index: number): Crashed => {
    const carts = crashed[index]
    if (!carts) {
      throw new Error(`no carts for window ${String(index)}`)
    }
    return carts
  }

  beforeAll(async () => {
    crashed = await crashIn(shop, windows, label)
  }, 300_000)

  it.each(cases)("%s: the retry ends in one paid order", async (_, index) => {
    const { retried, window } = cartsOf(index)
    const answer = await tryToComplete(shop.buyer, retried)

    expect(answer).toMatchObject({ status: 200, body: { type: "order" } })
    const orders = await ordersOf(shop.database, retried)
    expect(standing(orders).map(({ id }) => id)).toEqual([
      answer?.body.order?.id,
    ])
    expect(orders).toHaveLength(window.repair === "cancelled" ? 2 : 1)
    expect(await factsOf(shop.database, retried)).toEqual(
      expect.arrayContaining(["order", "payment", "binding"])
    )
  })

  it.each(cases)("%s: a webhook ends in one paid order", async (_, index) => {
    const { webhooked, window } = cartsOf(index)
    const first = await completeByWebhook(shop, webhooked)
    // What completion had read of the cart is no longer true: it must come again.
    expect(first.code).toBe(
      window.repair === "cancelled" ? "b2b.cart.completion_undone" : undefined
    )
    const { order_id } = first.order_id
      ? first
      : await completeByWebhook(shop, webhooked)

    const orders = await ordersOf(shop.database, webhooked)
    expect(standing(orders).map(({ id }) => id)).toEqual([order_id])
    expect(await factsOf(shop.database, webhooked)).toEqual(
      expect.arrayContaining(["order", "payment", "binding"])
    )
  })

  it.each(cases)("%s: the sweep alone repairs it", async (_, index) => {
    const { abandoned, window } = cartsOf(index)
    shop.server.clock.travel(index === 0 ? LATER : 0)

    if (window.repair === "reopened" || window.repair === "cancelled") {
      await eventually(async () => {
        expect(await factsOf(shop.database, abandoned)).toEqual([])
      })
      expect(standing(await ordersOf(shop.database, abandoned))).toEqual([])
    } else {
      await expectWhole(abandoned)
    }
    await eventually(() => {
      expectLogged(window.repair, abandoned)
    })
  })

  it("has delivered what was bought, and every sum holds", async () => {
    for (const { retried, webhooked } of crashed) {
      await expectWhole(retried)
      await expectWhole(webhooked)
    }
    expect(await violations(shop.database, shop.drop)).toEqual([])
  })

  it("sells what was cancelled to the buyer who comes back", async () => {
    const cancelled = crashed.filter(
      ({ window }) =>
        window.repair === "cancelled" || window.repair === "reopened"
    )
    await Promise.all(
      cancelled.map(async ({ abandoned }) => {
        const answer = await tryToComplete(shop.buyer, abandoned)
        expect(answer).toMatchObject({ status: 200, body: { type: "order" } })
        await expectWhole(abandoned)
      })
    )
    expect(await violations(shop.database, shop.drop)).toEqual([])
  })
})
