import { contentHash, type Basket } from "./basket"
import { refuseApprovalDelegation } from "./delegation"
import { refuseUnapproved, type ApprovalStanding } from "./guard"
import type { PolicyInForce } from "./need"
import type { Trigger, TriggerFacts } from "./triggers"

const NOW = new Date("2026-11-23T10:00:00Z")
const LATER = new Date("2026-12-23T10:00:00Z")

const basket: Basket = {
  currency_code: "gbp",
  total: "1000",
  destination: "shpto_1",
  project_id: null,
  lines: [{ item: "bricks", quantity: 10, unit_price: "100" }],
}

const bigger: Basket = {
  ...basket,
  total: "5000",
  lines: [{ item: "bricks", quantity: 50, unit_price: "100" }],
}

const facts = (change: Partial<TriggerFacts> = {}): TriggerFacts => ({
  basket,
  overridden_items: [],
  new_ship_to: false,
  over_ship_to_limit: false,
  first_order: false,
  categories: new Map(),
  outside_templates: [],
  ...change,
})

const policy = (trigger: Trigger, id = "apol_1"): PolicyInForce => ({
  id,
  name: "Big orders",
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

const over = (amount: string, currency_code = "gbp", id = "apol_1") =>
  policy({ kind: "order_total", amount, currency_code }, id)

const standing = (
  change: Partial<ApprovalStanding> = {}
): ApprovalStanding => ({
  policies: [over("999")],
  pending_id: null,
  approved: null,
  rejected: null,
  awaiting_elsewhere: "0",
  ...change,
})

const approved = {
  id: "areq_1",
  basket,
  covers: ["apol_1"],
  tolerance_percent: 0,
  expires_at: LATER,
}

const codes = (of: ApprovalStanding, asked = facts(), at = NOW) =>
  refuseUnapproved("cart_1", of, asked, at).map(({ code }) => code)

describe("an order that has to be approved", () => {
  it("is refused where nobody was asked, and passes at the very amount", () => {
    expect(codes(standing())).toEqual(["b2b.approval.required"])
    expect(codes(standing({ policies: [over("1000")] }))).toEqual([])
  })

  it("passes when it was approved, until the approval runs out", () => {
    expect(codes(standing({ approved }))).toEqual([])
    expect(codes(standing({ approved }), facts(), LATER)).toEqual([
      "b2b.approval.required",
    ])
  })

  it("is asked for again when fifty are added to the one", () => {
    for (const trigger of [
      { kind: "first_order" as const },
      { kind: "new_ship_to" as const },
      { kind: "over_budget" as const },
      { kind: "over_ship_to_limit" as const },
    ]) {
      const of = standing({ approved, policies: [policy(trigger)] })
      const all = {
        first_order: true,
        new_ship_to: true,
        over_ship_to_limit: true,
        budgets: [{ budget_id: "b", name: "B" }],
      }
      expect(codes(of, facts(all))).toEqual([])
      expect(codes(of, facts({ ...all, basket: bigger }))).toEqual([
        "b2b.approval.required",
      ])
    }
  })

  it("is asked for by a policy that came after the approval", () => {
    const policies = [over("999"), policy({ kind: "first_order" }, "apol_2")]
    expect(
      codes(standing({ approved, policies }), facts({ first_order: true }))
    ).toEqual(["b2b.approval.required"])
  })

  it("is asked for only by the policies that a change concerns", () => {
    const covers = ["apol_1", "apol_2"]
    const category = policy(
      { kind: "product_category", category_ids: ["c1"] },
      "apol_2"
    )
    const policies = [over("999"), category]
    const lines = [
      ...basket.lines,
      { item: "sand", quantity: 1, unit_price: "50" },
    ]
    const [refusal] = refuseUnapproved(
      "cart_1",
      standing({ policies, approved: { ...approved, covers } }),
      facts({
        basket: { ...basket, total: "1050", lines },
        categories: new Map([["bricks", ["c1"]]]),
      }),
      NOW
    )
    expect(refusal?.details).toMatchObject({
      reasons: [{ policy_id: "apol_1" }],
    })
  })

  it("waits while it is asked for, and when refused is not asked for again as it is", () => {
    expect(codes(standing({ pending_id: "areq_1", policies: [] }))).toEqual([
      "b2b.approval.pending",
    ])
    const rejected = {
      id: "areq_1",
      content_hash: contentHash(basket),
      reason: "Too much",
    }
    expect(codes(standing({ rejected }))).toEqual(["b2b.approval.rejected"])
    expect(codes(standing({ rejected }), facts({ basket: bigger }))).toEqual([
      "b2b.approval.required",
    ])
  })

  it("in other money than a policy's is asked for, unless one is in its own", () => {
    expect(codes(standing({ policies: [over("9999", "eur")] }))).toEqual([
      "b2b.approval.required",
    ])
    const policies = [over("9999", "eur"), over("9999", "GBP", "apol_2")]
    expect(codes(standing({ policies }))).toEqual([])
  })
})

it("nobody is made a delegate of himself, or for days that are over", () => {
  const codesOf = (delegate_id: string, starts_on: string, ends_on: string) =>
    refuseApprovalDelegation(
      { member_id: "a", delegate_id, starts_on, ends_on },
      "2026-11-23"
    ).length
  expect(codesOf("b", "2026-11-23", "2026-11-23")).toBe(0)
  expect(codesOf("a", "2026-11-23", "2026-11-23")).toBe(1)
  expect(codesOf("b", "2026-11-20", "2026-11-22")).toBe(1)
  expect(codesOf("b", "2026-12-20", "2026-12-02")).toBe(1)
})
