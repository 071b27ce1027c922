import {
  budgetsInForce,
  judge,
  refuseBudgets,
  warnOfBudgets,
  type BudgetVerdict,
} from "./judge"
import type { BudgetTerms, OrderSums } from "./terms"

const BUDGET: BudgetTerms = {
  id: "budg_1",
  name: "Ben",
  scope: "member",
  member_id: "memb_1",
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
const ORDER: OrderSums = { currency_code: "GBP", net: "40", gross: "48" }
const NOW = new Date("2026-11-23T12:00:00Z")
const CALENDAR = {
  time_zone: "Europe/London",
  week_starts_on: "monday",
} as const
const SEES = { sees_amounts: true }

function verdicts(
  change: Partial<BudgetTerms>,
  used = "0",
  order = ORDER
): BudgetVerdict[] {
  const budget = { ...BUDGET, ...change }
  return budgetsInForce([budget], order, NOW, CALENDAR).map((one) =>
    judge(one, used)
  )
}
const codes = (...given: Parameters<typeof verdicts>) =>
  refuseBudgets(verdicts(...given), SEES).map(({ code }) => code)

describe("a budget", () => {
  it("lets an order use its last penny, and not one more", () => {
    expect(codes({}, "60")).toEqual([])
    expect(codes({}, "60.01")).toEqual(["b2b.budget.exceeded"])
  })

  it("of 0 lets nothing be spent, and an order of nothing through", () => {
    expect(codes({ amount: 0 })).toEqual(["b2b.budget.exceeded"])
    const gift = { currency_code: "gbp", net: 0, gross: 0 }
    expect(codes({ amount: 0 }, "0", gift)).toEqual([])
    expect(codes({}, "500", gift)).toEqual([])
  })

  it("counts with VAT where it says so", () => {
    expect(codes({ basis: "gross" }, "52")).toEqual([])
    expect(codes({ basis: "gross" }, "52.001")).toEqual(["b2b.budget.exceeded"])
  })

  it("adds up exactly, where floating point does not", () => {
    const order = { currency_code: "gbp", net: "0.1", gross: "0.1" }
    expect(codes({ amount: "0.3" }, "0.2", order)).toEqual([])
  })

  it("asks or warns where it says so, and is silent when it is switched off", () => {
    expect(codes({ over: "ask" }, "90")).toEqual(["b2b.budget.needs_approval"])
    expect(codes({ over: "warn" }, "90")).toEqual([])
    expect(
      warnOfBudgets(verdicts({ over: "warn" }, "90"), SEES).map(
        ({ code }) => code
      )
    ).toEqual(["b2b.budget.warned"])
    expect(codes({ enabled: false }, "90")).toEqual([])
    expect(warnOfBudgets(verdicts({}, "90"), SEES)).toEqual([])
  })

  it("counts from its first day to its last", () => {
    expect(verdicts({ starts_on: "2026-11-24" })).toEqual([])
    expect(verdicts({ ends_on: "2026-11-22" })).toEqual([])
    expect(
      verdicts({ starts_on: "2026-11-23", ends_on: "2026-11-23" })
    ).toHaveLength(1)
  })

  it("is not got past by ordering in another currency", () => {
    const euros = { ...ORDER, currency_code: "eur" }
    expect(codes({}, "0", euros)).toEqual(["b2b.budget.other_currency"])
    expect(codes({ enabled: false }, "0", euros)).toEqual([])
    const both = budgetsInForce(
      [BUDGET, { ...BUDGET, id: "budg_2", currency_code: "eur" }],
      euros,
      NOW,
      CALENDAR
    )
    expect(both.map(({ budget }) => budget.id)).toEqual(["budg_2"])
  })

  it("does not name amounts to those who may not see them", () => {
    const [told] = refuseBudgets(verdicts({}, "77.77"), { sees_amounts: false })
    expect(JSON.stringify(told)).not.toMatch(/77|100|17/)
    const [shown] = refuseBudgets(verdicts({}, "77.77"), SEES)
    expect(shown?.details).toMatchObject({ used: "77.77", over_by: "17.77" })
  })
})
