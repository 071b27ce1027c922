import { documentUnit } from "./document-unit"

const PACK = {
  code: "XPK",
  name: "Pack of 250",
  content: "250",
  base_code: "C62",
  priced: { code: "MIL", name: "1,000", content: "1000" },
}

describe("the unit of a document's line", () => {
  it("is the buyer's, and the price is for so many of it as make 1,000", () => {
    const metadata = { b2b_unit: PACK }
    expect(documentUnit({ quantity: 500, metadata })).toEqual({
      code: "XPK",
      content: "250",
      quantity: "2",
      price_quantity: 4,
      base: { quantity: 500, unit_code: "C62" },
    })
  })

  it("has the price for one where no whole number of it makes 1,000", () => {
    const metadata = { b2b_unit: { ...PACK, content: "300" } }
    expect(documentUnit({ quantity: 300, metadata }).price_quantity).toBe(1)
  })

  it("is the base unit where a clerk made it a part that has no end", () => {
    const metadata = { b2b_unit: { ...PACK, content: "3" } }
    expect(documentUnit({ quantity: 500, metadata })).toMatchObject({
      code: "C62",
      quantity: 500,
      price_quantity: 1,
      base: null,
    })
  })

  it("of the base unit alone says nothing twice", () => {
    const each = { ...PACK, code: "C62", content: "1" }
    const metadata = { b2b_unit: each }
    expect(documentUnit({ quantity: 7, metadata })).toMatchObject({
      code: "C62",
      quantity: "7",
      price_quantity: 1000,
      base: null,
    })
  })
})
