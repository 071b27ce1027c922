import { createInstance } from "i18next"
import resources from "../i18n"
import { policySentence, type SaidPolicy, type Saying } from "./policy-sentence"

const i18n = createInstance({
  lng: "en",
  resources,
  ns: ["b2b"],
  defaultNS: "b2b",
  interpolation: { escapeValue: false },
})
const names: Record<string, string> = {
  mem_1: "Anna Hall",
  role_1: "Purchasing manager",
  pcat_1: "Tools",
  pcat_2: "Paint",
}
const saying: Saying = {
  t: (key, values = {}) => i18n.t(key, values),
  money: (amount, currency) => `${currency.toUpperCase()} ${amount}`,
  nameOf: (id) => names[id],
}

const policy = (
  rule: Partial<SaidPolicy["rule"]> = {},
  change: Partial<SaidPolicy> = {}
): SaidPolicy => ({
  trigger: { kind: "order_total", amount: "5000", currency_code: "gbp" },
  rule: {
    tiers: [{ who: [{ kind: "project_lead" }], mode: "any" }],
    self_approval: false,
    escalate_after_hours: null,
    escalate_to: [],
    when_nobody: "ask_office",
    ...rule,
  },
  tolerance_percent: 0,
  ...change,
})
const said = (...of: Parameters<typeof policy>) =>
  policySentence(policy(...of), saying)

describe("a policy as a sentence", () => {
  beforeAll(() => i18n.init())

  it("says when, and who one after the other", () => {
    expect(
      said({
        tiers: [
          { who: [{ kind: "project_lead" }], mode: "any" },
          {
            who: [
              { kind: "role", id: "role_1" },
              { kind: "member", id: "mem_1" },
            ],
            mode: "any",
          },
        ],
      })
    ).toBe(
      "Orders above GBP 5000 need a yes from the project lead, then from one of: those with the role Purchasing manager or Anna Hall."
    )
  })

  it("says what else there is to know", () => {
    expect(
      said(
        {
          tiers: [
            {
              who: [{ kind: "sales_rep" }, { kind: "office" }],
              mode: "all",
            },
          ],
          self_approval: true,
          escalate_after_hours: 1,
          when_nobody: "refuse",
        },
        {
          trigger: {
            kind: "product_category",
            category_ids: ["pcat_1", "pcat_2"],
          },
          tolerance_percent: 5,
        }
      )
    ).toBe(
      "Orders with products of Tools or Paint need a yes from each of: the sales rep and the sales office. The buyer may say yes himself. After 1 hour it is also passed on to the sales office. Where nobody can decide, the order is refused. Afterwards it may grow by 5 %."
    )
  })

  it("stays a sentence while somebody is still to be chosen, or is gone", () => {
    expect(said({ tiers: [{ who: [], mode: "any" }] })).toMatch(/nobody yet\.$/)
    expect(
      said({ tiers: [{ who: [{ kind: "member", id: "mem_x" }], mode: "any" }] })
    ).toMatch(/from somebody\.$/)
  })
})
