import { refusePriceChange } from "./price-still-right"

const line = {
  id: "cali_1",
  title: "Facing brick",
  unit_price: 0.81,
  is_custom_price: false,
}

describe("the price of a line", () => {
  it("is right while the price list says the same", () => {
    expect(refusePriceChange([line], new Map([["cali_1", "0.810"]]))).toEqual(
      []
    )
  })

  it("is refused when it went up or down, with old and new", () => {
    const [refusal] = refusePriceChange([line], new Map([["cali_1", 0.8]]))
    expect(refusal?.code).toBe("b2b.price.changed")
    expect(refusal?.message).toContain("Facing brick 0.81 → 0.8")
    expect(refusal?.details).toEqual({
      lines: [
        {
          line_item_id: "cali_1",
          title: "Facing brick",
          was: "0.81",
          is: "0.8",
        },
      ],
    })
  })

  it("is kept where it was priced by hand, or has no list price", () => {
    const custom = { ...line, is_custom_price: true }
    expect(refusePriceChange([custom], new Map([["cali_1", 1]]))).toEqual([])
    expect(refusePriceChange([line], new Map())).toEqual([])
  })
})
