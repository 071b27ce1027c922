import { isPriceKind, PRICE_KINDS } from "./price-kinds"
import { readRow } from "./read-row"

const header = ["schedule", "sku", "value", "unit", "currency"]

function read(cells: string[]) {
  return readRow(PRICE_KINDS.prices, header, { line: 2, cells })
}

describe("a row of a file of prices", () => {
  it("keeps decimals as exact text, without idle zeros", () => {
    expect(read(["TRADE", "BRICK", "00412.500", "XPK", "GBP"])).toMatchObject({
      values: { value: "412.5", unit: "XPK", currency: "gbp" },
    })
    expect(read(["TRADE", "BRICK", "-0.0", "", ""])).toMatchObject({
      values: { value: "-0", unit: null },
    })
  })

  it("takes a SKU as an export writes it, and none that a spreadsheet would run", () => {
    expect(read(["TRADE", "'=SUM(1,2)", "1", "", ""])).toMatchObject({
      values: { sku: "=SUM(1,2)" },
    })
    expect(read(["TRADE", "=SUM(1,2)", "1", "", ""])).toMatchObject({
      message: "sku begins like a formula of a spreadsheet",
    })
  })

  it("says all that is wrong with it", () => {
    expect(read(["a b", "BRICK", "0,70", "pack", "£"])).toMatchObject({
      message:
        "schedule is not a schedule's code like TRADE-2026; value is not a decimal like 412.50; unit is not a unit code like XPK; currency is not a currency code like gbp",
    })
  })

  it("is of a kind that there is", () => {
    expect(isPriceKind("prices")).toBe(true)
    expect(isPriceKind("carts")).toBe(false)
  })
})
