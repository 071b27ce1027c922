import { amountToHold, balanceDelta } from "./ledger"

describe("balanceDelta", () => {
  it("adds invoices, takes off money and notes, and follows an adjustment's sign", () => {
    expect(balanceDelta("invoice", "10.50")).toBe("10.5")
    expect(balanceDelta("payment", "10.50")).toBe("-10.5")
    expect(balanceDelta("credit_note", 3)).toBe("-3")
    expect(balanceDelta("write_off", "0.001")).toBe("-0.001")
    expect(balanceDelta("adjustment", "-2")).toBe("-2")
    expect(balanceDelta("adjustment", "2")).toBe("2")
  })
})

describe("amountToHold", () => {
  it("is what is neither invoiced nor paid, the same goods once, and never below nothing", () => {
    const order = { total: "100.10", invoiced: "0", captured: "0" }
    expect(amountToHold(order)).toBe("100.1")
    expect(amountToHold({ ...order, invoiced: "40" })).toBe("60.1")
    expect(amountToHold({ ...order, invoiced: "40", captured: "40" })).toBe(
      "60.1"
    )
    expect(amountToHold({ ...order, captured: "100.1" })).toBe("0")
    expect(amountToHold({ ...order, invoiced: "120" })).toBe("0")
  })
})
