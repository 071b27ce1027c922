import { testLine, testTotals, type TestableLine } from "./back-test"

const line = (change: Partial<TestableLine> = {}) =>
  testLine({
    line_id: "pplin_1",
    own_price: "0.30",
    proposed_price: "0.25",
    cost: "0.20",
    bought: {
      orders: 2,
      quantity: "100",
      revenue: "31.50",
      unreached_quantity: "10",
      unreached_revenue: "3.50",
    },
    ...change,
  })

const nothing = {
  orders: 0,
  quantity: 0,
  revenue: 0,
  unreached_quantity: 0,
  unreached_revenue: 0,
}

describe("a proposed line on past orders", () => {
  it("has its price on what reached its quantity, and what was paid on the rest", () => {
    expect(line()).toEqual({
      line_id: "pplin_1",
      orders: 2,
      quantity: "110",
      not_reached_quantity: "10",
      revenue_then: "35",
      // 100 at 0.25, and 3.50.
      revenue_at_proposal: "28.5",
      revenue_difference: "-6.5",
      average_price_then: "0.318182",
      proposed_price: "0.25",
      own_price: "0.30",
      // 110 at 0.20 were spent.
      margin_then: "13",
      margin_at_proposal: "6.5",
      own_margin_percent: "33.33",
      proposed_margin_percent: "20.00",
    })
  })

  it("without a price changes nothing, without a cost says no margin", () => {
    expect(line({ proposed_price: null })).toMatchObject({
      revenue_at_proposal: "35",
      margin_at_proposal: "13",
    })
    expect(line({ cost: null })).toMatchObject({
      margin_then: null,
      margin_at_proposal: null,
      own_margin_percent: null,
      proposed_margin_percent: null,
    })
  })

  it("of which none was bought has no average price", () => {
    expect(line({ bought: nothing })).toMatchObject({
      quantity: "0",
      revenue_then: "0",
      average_price_then: null,
      margin_then: "0",
    })
  })

  it("keeps small prices of large quantities exact", () => {
    const bought = { ...nothing, orders: 1, quantity: 3000, revenue: "0.3" }
    expect(line({ bought, proposed_price: "0.000033" })).toMatchObject({
      revenue_then: "0.3",
      revenue_at_proposal: "0.099",
      average_price_then: "0.0001",
    })
  })
})

describe("all proposed lines together", () => {
  it("count margins where the cost is known, and say of how much that is", () => {
    const unknown = line({ cost: null, proposed_price: "0.315" })
    expect(testTotals([line(), unknown])).toEqual({
      revenue: {
        then: "70",
        at_proposal: "63.5",
        difference: "-6.5",
        difference_percent: "-9.29",
      },
      margin: {
        then: "13",
        at_proposal: "6.5",
        difference: "-6.5",
        then_percent: "37.14",
        at_proposal_percent: "22.81",
        cost_known_for_percent: "50.00",
      },
    })
  })

  it("have no margin where no cost is known, and no percentages of nothing", () => {
    expect(testTotals([line({ cost: null })]).margin).toBeNull()
    expect(testTotals([line({ bought: nothing })])).toEqual({
      revenue: {
        then: "0",
        at_proposal: "0",
        difference: "0",
        difference_percent: null,
      },
      margin: {
        then: "0",
        at_proposal: "0",
        difference: "0",
        then_percent: null,
        at_proposal_percent: null,
        cost_known_for_percent: null,
      },
    })
  })
})
