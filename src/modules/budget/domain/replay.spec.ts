import fc from "fast-check"
import { MathBN } from "@medusajs/framework/utils"
import { replay, type PastOrder } from "./replay"
import type { BudgetTerms } from "./terms"

const BUDGET: BudgetTerms = {
  id: "draft",
  name: "Draft",
  scope: "company",
  member_id: null,
  project_id: null,
  account_id: null,
  amount: 100,
  currency_code: "gbp",
  basis: "net",
  period: "month",
  starts_on: null,
  ends_on: null,
  over: "block",
  enabled: true,
}
const CALENDAR = {
  time_zone: "Europe/London",
  week_starts_on: "monday",
} as const
const SINCE = new Date("2026-10-15T00:00:00Z")

function order(id: string, day: string, net: number): PastOrder {
  const placed_at = new Date(`${day}T12:00:00Z`)
  return { id, placed_at, currency_code: "gbp", net, gross: net }
}
const ids = (orders: PastOrder[], change: Partial<BudgetTerms> = {}) =>
  replay({ ...BUDGET, ...change }, orders, CALENDAR, SINCE).map(({ id }) => id)

describe("a dry run", () => {
  const orders = [
    order("before", "2026-10-02", 70),
    order("a", "2026-10-16", 40),
    order("b", "2026-10-20", 30),
    order("c", "2026-11-02", 90),
    order("d", "2026-11-03", 20),
  ]

  it("stops what does not fit, and lets a smaller one through after it", () => {
    expect(ids(orders)).toEqual(["a", "d"])
  })

  it("counts on where it would only have warned or asked", () => {
    expect(ids(orders, { over: "warn" })).toEqual(["a", "b", "d"])
    expect(ids(orders, { over: "ask" })).toEqual(["a", "b", "d"])
  })

  it("fills the period that was running, and says nothing of before", () => {
    expect(ids([order("x", "2026-10-02", 200)], { over: "warn" })).toEqual([])
  })

  it("leaves out what the budget does not count", () => {
    expect(ids(orders, { currency_code: "eur" })).toEqual([])
    expect(ids(orders, { starts_on: "2026-11-01" })).toEqual(["d"])
  })

  it("never lets through more than the budget, and stops nothing that fitted", () => {
    const many = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 30 })
    fc.assert(
      fc.property(many, (sums) => {
        const placed = sums.map((net, index) =>
          order(String(index), "2026-11-02", net)
        )
        const stopped = new Map(
          replay(BUDGET, placed, CALENDAR, SINCE).map((row) => [row.id, row])
        )
        const passed = placed.filter(({ id }) => !stopped.has(id))
        const sum = MathBN.sum(...passed.map(({ net }) => net))
        return (
          MathBN.lte(sum, 100) &&
          [...stopped.values()].every(({ used, charge }) =>
            MathBN.gt(MathBN.add(used, charge), 100)
          )
        )
      })
    )
  })
})
