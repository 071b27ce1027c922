import { orderState } from "./order-state"

const order = {
  id: "order_1",
  display_id: 1042,
  status: "pending",
  currency_code: "GBP",
  total: "137.31",
  tax_total: "22.885",
}

describe("the state of an order that its header keeps", () => {
  it("is its number, its currency and its sums, to the last digit", () => {
    expect(orderState(order)).toEqual({
      display_id: 1042,
      currency_code: "gbp",
      net_total: "114.425",
      tax_total: "22.885",
      total: "137.31",
      cancelled_at: null,
    })
  })

  it("says since when it is cancelled", () => {
    const at = "2026-11-22T08:00:00.000Z"
    const cancelled = { ...order, status: "canceled" }
    expect(orderState({ ...cancelled, canceled_at: at }).cancelled_at).toEqual(
      new Date(at)
    )
    expect(
      orderState({ ...cancelled, canceled_at: null, updated_at: at })
        .cancelled_at
    ).toEqual(new Date(at))
  })
})
