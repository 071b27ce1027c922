import { money, unitPrice } from "./money"

it("tells what a piece costs with all its fractions of a penny", () => {
  expect(unitPrice("0.4125", "gbp")).toBe("£0.4125")
  expect(unitPrice("0.412345", "gbp")).toBe("£0.412345")
  expect(unitPrice("0.7", "gbp")).toBe("£0.70")
  expect(unitPrice(null, "gbp")).toBe("-")
})

it("tells totals in whole pennies", () => {
  expect(money(618.754, "gbp")).toBe("£618.75")
  expect(money(null, "gbp")).toBe("-")
  expect(money(1, null)).toBe("-")
})
