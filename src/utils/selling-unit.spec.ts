import {
  toBaseAmount,
  toBaseQuantity,
  toUnitAmount,
  toUnitQuantity,
} from "./selling-unit"

const PACK = { content: 500 }
const THOUSAND = { content: "1000" }
const TENTH = { content: "0.1" }

describe("a unit and its base unit", () => {
  it("three packs of 500 are 1,500", () => {
    expect(toBaseQuantity(3, PACK)).toBe(1500)
    expect(toUnitQuantity(1500, PACK)).toBe("3")
  })

  it("a part of a unit counts where it is whole base units, and is never rounded", () => {
    expect(toBaseQuantity("1.5", PACK)).toBe(750)
    expect(toBaseQuantity("1.5", { content: 1 })).toBeNull()
    expect(toBaseQuantity("0.3", TENTH)).toBeNull()
    expect(toBaseQuantity(30, TENTH)).toBe(3)
  })

  it.each([0, -1, "-0.5", "1e30"])(
    "%s of a unit is no quantity",
    (quantity) => {
      expect(toBaseQuantity(quantity, PACK)).toBeNull()
    }
  )

  it("412.50 per 1,000 is 0.4125 each, and back", () => {
    expect(toBaseAmount("412.50", THOUSAND)).toBe("0.4125")
    expect(toUnitAmount("0.4125", THOUSAND)).toBe("412.5")
  })
})
