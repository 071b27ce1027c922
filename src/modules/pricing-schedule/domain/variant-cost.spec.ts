import { refuseDays } from "./days"
import { refuseCosts } from "./variant-cost"

const SOLD_IN = new Set(["gbp", "eur"])
const gbp = (amount: string) => ({ currency_code: "gbp", amount })

describe("the costs of a variant", () => {
  it("are one for each currency that somebody sells in", () => {
    const eur = { currency_code: "eur", amount: "0.0000000001" }
    expect(refuseCosts([gbp("0.31"), eur], SOLD_IN)).toEqual([])
    expect(refuseCosts([gbp("1"), gbp("2")], SOLD_IN)).toEqual([
      "there are two costs in GBP",
    ])
    expect(
      refuseCosts([{ currency_code: "usd", amount: "1" }], SOLD_IN)
    ).toEqual(["no sales office sells in USD"])
  })

  it.each([
    ["0", /not above 0/],
    ["-1", /not above 0/],
    ["0.12345678901", /more than 10 decimals/],
    ["1000000000", /absurd/],
  ])("are not %s", (amount, reason) => {
    expect(refuseCosts([gbp(amount)], SOLD_IN)[0]).toMatch(reason)
  })
})

it("days that are open on one side cannot be the wrong way round", () => {
  expect(refuseDays("2026-12-01", "2026-12-01")).toBeNull()
  expect(refuseDays("2026-12-02", null)).toBeNull()
  expect(refuseDays(null, "2026-12-01")).toBeNull()
  expect(refuseDays("2026-12-02", "2026-12-01")).toMatchObject({
    code: "b2b.pricing_schedule.dates_reversed",
  })
})
