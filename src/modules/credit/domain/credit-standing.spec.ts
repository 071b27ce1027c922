import { refuseCredit } from "./credit-check"
import { creditStanding, keepFree } from "./credit-standing"
import { refuseStatement } from "./credit-statement"

const STATEMENT = {
  as_of: new Date("2026-11-20T06:00:00Z"),
  balance: "1200.10",
  overdue: "200.05",
  overdue_since: "2026-10-31",
  open_orders: "300",
  on_stop: false,
}
const NOW = new Date("2026-11-21T06:00:00Z")

const RULES = {
  currency_code: "gbp",
  over_limit: "block" as const,
  overdue_days_allowed: null,
}
const LEDGER = {
  balance: "0",
  reserved: "0",
  overdue: "0",
  overdue_since: null,
}

describe("creditStanding", () => {
  it("is the limit less the balance, the books' open orders and what came after", () => {
    expect(
      creditStanding({
        ...RULES,
        credit_limit: "5000",
        statement: STATEMENT,
        ledger: { ...LEDGER, reserved: "99.95", balance: "0.9" },
      })
    ).toEqual({
      ...RULES,
      credit_limit: "5000",
      balance: "1201",
      on_order: "399.95",
      awaiting_approval: "0",
      available: "3399.05",
      overdue: "200.05",
      overdue_since: "2026-10-31",
      on_stop: false,
      as_of: STATEMENT.as_of,
      group: null,
    })
  })

  it("stands by the ledger alone where the books said nothing", () => {
    expect(
      creditStanding({
        ...RULES,
        credit_limit: 100,
        statement: null,
        ledger: {
          balance: "30",
          reserved: "40.5",
          overdue: "10",
          overdue_since: "2026-11-01",
        },
      })
    ).toMatchObject({
      balance: "30",
      on_order: "40.5",
      available: "29.5",
      overdue: "10",
      overdue_since: "2026-11-01",
      as_of: null,
    })
  })

  it("takes what was paid since off what is overdue, and never below nothing", () => {
    const overdueAfter = (paid: string) =>
      creditStanding({
        ...RULES,
        credit_limit: null,
        statement: STATEMENT,
        ledger: { ...LEDGER, balance: paid },
      })
    expect(overdueAfter("-100")).toMatchObject({
      overdue: "100.05",
      overdue_since: "2026-10-31",
    })
    expect(overdueAfter("-300")).toMatchObject({
      overdue: "0",
      overdue_since: null,
      available: null,
    })
  })

  it("goes below zero where more is owed than may be", () => {
    const { available } = creditStanding({
      ...RULES,
      credit_limit: 1000,
      statement: STATEMENT,
      ledger: LEDGER,
    })
    expect(available).toBe("-500.1")
  })
})

describe("keepFree", () => {
  const standing = (credit_limit: string | null) =>
    creditStanding({
      ...RULES,
      credit_limit,
      statement: null,
      ledger: { ...LEDGER, reserved: "40" },
    })

  it("takes what waits for a yes off what may be ordered, and off nothing else", () => {
    expect(keepFree(standing("100"), "20.5")).toEqual({
      ...standing("100"),
      awaiting_approval: "20.5",
      available: "39.5",
    })
    expect(keepFree(standing(null), 7)).toMatchObject({
      awaiting_approval: "7",
      available: null,
    })
  })
})

describe("refuseCredit", () => {
  const standing = (change: object = {}) => ({
    ...creditStanding({
      ...RULES,
      credit_limit: "1000",
      statement: { ...STATEMENT, balance: "200", open_orders: 0 },
      ledger: LEDGER,
    }),
    ...change,
  })
  const codes = (change: object, order: object = {}) =>
    refuseCredit(standing(change), {
      amount: "800",
      held: "0",
      today: "2026-11-20",
      ...order,
    }).map(({ code }) => code)

  it("lets an order take the last penny, and not one more", () => {
    expect(codes({})).toEqual([])
    expect(codes({}, { amount: "800.01" })).toEqual([
      "b2b.credit.limit_exceeded",
    ])
  })

  it("counts what the order holds already once", () => {
    expect(codes({ available: "0" }, { held: "800" })).toEqual([])
    expect(codes({ available: "0.5" }, { amount: "801", held: "800" })).toEqual(
      ["b2b.credit.limit_exceeded"]
    )
  })

  it("only tells of the limit where the office says so", () => {
    expect(codes({ over_limit: "warn", available: "-5" })).toEqual([])
  })

  it("stops accounts on stop, and those that are overdue for too long", () => {
    expect(codes({ on_stop: true })).toEqual(["b2b.credit.on_stop"])
    expect(codes({ overdue_days_allowed: 20 })).toEqual([])
    expect(codes({ overdue_days_allowed: 19 })).toEqual(["b2b.credit.overdue"])
    expect(codes({ overdue_days_allowed: 19, overdue: "0" })).toEqual([])
  })

  it("never stands in the way of an order that costs nothing more", () => {
    expect(codes({ on_stop: true, available: "-9" }, { held: "800" })).toEqual(
      []
    )
  })
})

describe("refuseStatement", () => {
  const codes = (change: object, known: Date | null = null) =>
    refuseStatement({ ...STATEMENT, ...change }, known, NOW).map(
      ({ code }) => code
    )

  it("takes what the books can say, in credit too", () => {
    expect(codes({})).toEqual([])
    expect(codes({ balance: "-50", overdue: 0 })).toEqual([])
    expect(codes({}, STATEMENT.as_of)).toEqual([])
  })

  it("refuses what cannot be", () => {
    expect(codes({ overdue: "1200.11" })).toEqual([
      "b2b.credit.overdue_above_balance",
    ])
    expect(codes({ balance: "-1", overdue: "0.01" })).toEqual([
      "b2b.credit.overdue_above_balance",
    ])
    expect(codes({}, NOW)).toEqual(["b2b.credit.statement_older"])
    expect(codes({ as_of: new Date("2026-11-21T06:00:01Z") })).toEqual([
      "b2b.credit.statement_from_future",
    ])
  })
})
