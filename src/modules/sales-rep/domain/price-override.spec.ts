import {
  overrideFloor,
  refuseOverriddenLines,
  refuseOverriddenQuantity,
  refuseOverride,
} from "./price-override"

const policy = { may_override_prices: true, override_floor_percent: 12.5 }
const asked = {
  line_item_id: "cali_1",
  own_price: "0.80",
  given_price: "0.75",
  reason_code: "volume" as const,
  note: null,
}

describe("a price given on a line", () => {
  const code = (change: object, rules = policy) =>
    refuseOverride({ ...asked, ...change }, rules)?.code ?? null

  it("goes down to the office's floor, to the last decimal", () => {
    expect(overrideFloor("0.80", policy).toString()).toBe("0.7")
    expect(code({ given_price: "0.7" })).toBeNull()
    expect(code({ given_price: "0.699999" })).toBe(
      "b2b.price_override.below_floor"
    )
    // 0.1 + 0.2 of floating point would let this one through.
    expect(
      code(
        { own_price: "0.3", given_price: "0.27" },
        { ...policy, override_floor_percent: 10 }
      )
    ).toBeNull()
  })

  it("is below the account's own price", () => {
    expect(code({ given_price: "0.80" })).toBe("b2b.price_override.not_lower")
    expect(code({ given_price: "0.81" })).toBe("b2b.price_override.not_lower")
  })

  it("needs an office that lets its reps, a price to start from, and a reason", () => {
    expect(code({}, { ...policy, may_override_prices: false })).toBe(
      "b2b.price_override.not_allowed"
    )
    expect(code({ own_price: null })).toBe("b2b.price_override.no_own_price")
    expect(code({ reason_code: "other" })).toBe(
      "b2b.price_override.note_missing"
    )
    expect(code({ reason_code: "other", note: "as agreed" })).toBeNull()
  })
})

describe("a line with a given price", () => {
  const line = {
    id: "cali_1",
    title: "Facing brick",
    quantity: 10,
    unit_price: 0.7,
    is_custom_price: true,
  }
  const override = { line_item_id: "cali_1", given_price: "0.70", quantity: 10 }
  const codes = (change: object, own = 0.8) =>
    refuseOverriddenLines(
      [{ ...line, ...change }],
      [override],
      new Map([["cali_1", own]])
    ).map(({ code }) => code)

  it("has as many as the price was given for, or fewer", () => {
    expect(codes({})).toEqual([])
    expect(codes({ quantity: 4 })).toEqual([])
    expect(codes({ quantity: 11 })).toEqual(["b2b.price_override.quantity"])
    expect(refuseOverriddenQuantity(line, 1000, undefined)).toBeNull()
  })

  it("costs what was given, and no more than the account pays by itself", () => {
    expect(codes({ unit_price: 0.8 })).toEqual(["b2b.price_override.changed"])
    expect(codes({ is_custom_price: false })).toEqual([
      "b2b.price_override.changed",
    ])
    expect(codes({}, 0.69)).toEqual(["b2b.price_override.changed"])
  })

  it("is nothing to lines without one", () => {
    expect(codes({ id: "cali_2", quantity: 99 })).toEqual([])
  })
})
