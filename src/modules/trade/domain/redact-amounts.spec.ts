import {
  isAmountKey,
  maskNumbers,
  redactAmounts,
  type Json,
} from "./redact-amounts"

const redact = (answer: Json) =>
  redactAmounts(answer, { "b2b.limit": "This order is above your limit." })

describe("an amount's key", () => {
  it.each([
    "total",
    "raw_total",
    "item_subtotal",
    "unit_price",
    "compare_at_unit_price",
    "calculated_price",
    "calculated_amount_with_tax",
    "prices",
    "price_rules",
    "amount",
    "captured_amount",
    "amount_limit",
    "credit_limit",
    "delivery_cost",
    "pending_difference",
    "refundable_total_per_unit",
    "unitPrice",
    "data",
    "application_method",
    "budget",
  ])("is %s", (key) => {
    expect(isAmountKey(key)).toBe(true)
  })

  it.each([
    "totals",
    "id",
    "quantity",
    "raw_quantity",
    "count",
    "rate",
    "currency_code",
    "limit",
    "cost_code",
    "price_type",
    "price_list_id",
    "price_list_type",
    "is_tax_inclusive",
    "is_calculated_price_tax_inclusive",
    "title",
    "metadata",
    "",
  ])("is not %j", (key) => {
    expect(isAmountKey(key)).toBe(false)
  })
})

describe("an answer without amounts", () => {
  it("keeps its shape: numbers are null, lists empty, flags and the rest stay", () => {
    expect(
      redact({
        cart: {
          id: "cart_1",
          total: 137.31,
          raw_total: { value: "137.31", precision: 20 },
          currency_code: "gbp",
          items: [{ title: "Brick", quantity: 3, unit_price: 45.77 }],
          shipping_methods: [{ name: "Lorry", amount: 9, data: { a: 9 } }],
          has_price: true,
        },
        count: 1,
      })
    ).toEqual({
      cart: {
        id: "cart_1",
        total: null,
        raw_total: null,
        currency_code: "gbp",
        items: [{ title: "Brick", quantity: 3, unit_price: null }],
        shipping_methods: [{ name: "Lorry", amount: null, data: null }],
        has_price: true,
      },
      count: 1,
    })
    expect(redact({ variants: [{ prices: [{ amount: 1 }] }] })).toEqual({
      variants: [{ prices: [] }],
    })
  })

  it("shows of a promotion which it is, and not what it takes off", () => {
    const promotion = {
      id: "promo_1",
      code: "TEN",
      is_automatic: false,
      application_method: { value: 10 },
      rules: [{ attribute: "subtotal", values: ["137.31"] }],
    }
    const shown = { id: "promo_1", code: "TEN", is_automatic: false }
    expect(redact({ promotions: [promotion], promotion })).toEqual({
      promotions: [shown],
      promotion: shown,
    })
    expect(redact({ promotions: null })).toEqual({ promotions: null })
  })

  it("refuses in words that name no amount, and keeps the code", () => {
    const refusal = {
      code: "b2b.limit",
      message: "Up to 100.00 GBP, and this is 137.31 GBP.",
      ship_to_id: "shpto_1",
      limit: "100.00",
      net: "137.31",
      lines: [{ line_item_id: "cali_1", was: "1", is: "2" }],
    }
    const shown = {
      code: "b2b.limit",
      message: "This order is above your limit.",
      ship_to_id: "shpto_1",
      lines: [{ line_item_id: "cali_1" }],
    }
    expect(redact(refusal)).toEqual(shown)
    expect(
      redact({
        type: "not_allowed",
        code: "b2b.limit",
        message: "137.31",
        refusals: [refusal, { code: "b2b.other", message: "PO 17 is used." }],
      })
    ).toEqual({
      type: "not_allowed",
      code: "b2b.limit",
      message: "This order is above your limit.",
      refusals: [shown, { code: "b2b.other", message: "PO 17 is used." }],
    })
  })

  it("masks the numbers in what others refuse, and leaves ids", () => {
    expect(
      redact({ type: "x", message: "Order order_01AB needs 137.31, not 12." })
    ).toEqual({ type: "x", message: "Order order_01AB needs … not …" })
    const note = { message: "Bring 12." }
    expect(redact(note)).toEqual(note)
  })

  it("does not look below a depth that no answer has", () => {
    let deep: Json = { total: 137.31 }
    for (let level = 0; level < 200; level++) {
      deep = { child: deep }
    }
    expect(JSON.stringify(redact(deep))).not.toContain("137.31")
    expect(redact([1, "a", null, true])).toEqual([1, "a", null, true])
  })
})

describe("a text without numbers", () => {
  it.each([
    ["137.31 GBP", "… GBP"],
    ["is 1,037.31", "is …"],
    ["cart_01J2K3 and 2026-11-22", "cart_01J2K3 and 2026-11-22"],
    ["€-5", "€…"],
  ])("%s", (text, masked) => {
    expect(maskNumbers(text)).toBe(masked)
  })
})
