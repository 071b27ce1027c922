import { moneyIn } from "./money"

const { money, unitPrice } = moneyIn("en-GB")

describe("amounts", () => {
  it.each([
    [0.4125, "£0.4125"],
    [0.78, "£0.78"],
    [412.5, "£412.50"],
    [3, "£3.00"],
    [0.412_34, "£0.41234"],
    [0.123_456, "£0.12346"],
    [1234.5, "£1,234.50"],
  ])("a unit that costs %d is told as %s", (amount, text) => {
    expect(unitPrice(amount, "gbp")).toBe(text)
  })

  it.each([
    [0.4125, "£0.41"],
    [618.75, "£618.75"],
    [0.005, "£0.01"],
  ])("a total of %d is told as %s", (amount, text) => {
    expect(money(amount, "gbp")).toBe(text)
  })

  it("have the decimals of their currency at least", () => {
    expect([unitPrice(12, "jpy"), unitPrice(12.5, "jpy")]).toEqual([
      "JP¥12",
      "JP¥12.5",
    ])
    expect(unitPrice(1.5, "kwd")).toMatch(/1\.500$/)
    expect(money(1.5, "jpy")).toBe("JP¥2")
  })
})
