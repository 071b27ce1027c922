import type { PolicyInForce } from "./need"
import { replayPolicy } from "./replay"
import type { Trigger, TriggerFacts } from "./triggers"

const policy = (trigger: Trigger): PolicyInForce => ({
  id: "draft",
  name: "Draft",
  trigger,
  rule: {
    tiers: [{ who: [{ kind: "office" }], mode: "any" }],
    self_approval: false,
    escalate_after_hours: null,
    escalate_to: [],
    when_nobody: "ask_office",
  },
  tolerance_percent: 0,
  valid_days: 30,
})

const order = (total: string, change: Partial<TriggerFacts> = {}) => ({
  total,
  facts: {
    basket: {
      currency_code: "gbp",
      total,
      destination: "",
      project_id: null,
      lines: [{ item: "variant_1", quantity: 1, unit_price: total }],
    },
    overridden_items: [],
    new_ship_to: false,
    over_ship_to_limit: false,
    first_order: false,
    categories: new Map<string, string[]>(),
    outside_templates: [],
    ...change,
  },
})

describe("a policy over past orders", () => {
  it("asks above the amount, not at it, and in the order that they came", () => {
    const { replayed, asked } = replayPolicy(
      policy({ kind: "order_total", amount: "5000", currency_code: "gbp" }),
      [order("5000.01"), order("5000"), order("9000")]
    )
    expect(replayed).toBe("exactly")
    expect(asked.map((one) => one.order.total)).toEqual(["5000.01", "9000"])
  })

  it("names the products that ask", () => {
    const { replayed, asked } = replayPolicy(
      policy({ kind: "product_category", category_ids: ["pcat_1"] }),
      [
        order("1", { categories: new Map([["variant_1", ["pcat_1"]]]) }),
        order("1"),
      ]
    )
    expect(replayed).toBe("as_of_today")
    expect(asked.map(({ items }) => items)).toEqual([["variant_1"]])
  })

  it("does not make up what is not kept", () => {
    const past = [order("1", { over_ship_to_limit: true })]
    expect(replayPolicy(policy({ kind: "over_ship_to_limit" }), past)).toEqual({
      replayed: "not",
      asked: [],
    })
  })
})
