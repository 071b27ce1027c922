import { spentOf } from "./spent"

const ORDER = {
  currency_code: "gbp",
  net: "100.10",
  gross: "120.12",
  cancelled: false,
}

describe("what an order takes of a budget by now", () => {
  it("is its sum, without or with VAT", () => {
    expect(spentOf({ basis: "net" }, ORDER)).toBe("100.1")
    expect(spentOf({ basis: "gross" }, ORDER)).toBe("120.12")
  })

  it("is nothing when it is cancelled, and never below that", () => {
    expect(spentOf({ basis: "net" }, { ...ORDER, cancelled: true })).toBe("0")
    expect(spentOf({ basis: "net" }, { ...ORDER, net: "-0.01" })).toBe("0")
  })
})
