import { hideAmounts } from "./hide-amounts"

describe("what a member without price.view reads in the log", () => {
  it("has no amounts, at whatever depth", () => {
    expect(
      hideAmounts({
        status: "active",
        amount_limit: 500,
        granted: { credit_limit: 9000, number: "C1" },
        accesses: [{ ship_to_id: "shpto_1", amount_limit: 5 }],
        nothing: null,
      })
    ).toEqual({
      status: "active",
      amount_limit: null,
      granted: { credit_limit: null, number: "C1" },
      accesses: [{ ship_to_id: "shpto_1", amount_limit: null }],
      nothing: null,
    })
    expect(hideAmounts(null)).toBeNull()
  })
})
