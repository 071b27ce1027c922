import { planMoves, type ApplicableRule } from "./rep-moves"
import { refuseRule, type AccountFacts, type ServedBy } from "./rep-rule"

const NOW = new Date("2026-11-22T12:00:00Z")
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000)

const facts = (given: Partial<AccountFacts> = {}): AccountFacts => ({
  account_id: "acct_1",
  postal_code: "LS1 9QA",
  country_code: "gb",
  price_group_id: null,
  turnover: "10000",
  turnover_by: { online: "6000", visit: "4000" },
  last_order_at: daysAgo(40),
  category_ids: [],
  served_by: [],
  ...given,
})

const rule = (given: Partial<ApplicableRule> = {}): ApplicableRule => ({
  id: "rrul_1",
  name: "Rule",
  type: "primary",
  sales_rep_id: "srep_ruth",
  rep_sells: true,
  also_manual: false,
  only_unassigned: false,
  postcode_areas: [],
  price_group_ids: [],
  category_ids: [],
  turnover_from: null,
  turnover_to: null,
  channel: null,
  channel_share_from: null,
  channel_share_to: null,
  idle_days_from: null,
  idle_days_to: null,
  ...given,
})

const served = (given: Partial<ServedBy> = {}): ServedBy => ({
  id: "rasg_1",
  type: "primary",
  source: "rule",
  sales_rep_id: "srep_neil",
  ...given,
})

const plan = (account: AccountFacts, ...rules: ApplicableRule[]) =>
  planMoves([account], rules, NOW)

describe("whether a rule fits an account", () => {
  it.each<[string, Partial<ApplicableRule>, Partial<AccountFacts>, boolean]>([
    ["asks nothing", {}, {}, true],
    ["its area", { postcode_areas: ["BD", "LS"] }, {}, true],
    ["another area", { postcode_areas: ["BD"] }, {}, false],
    ["its group", { price_group_ids: ["g"] }, { price_group_id: "g" }, true],
    ["another group", { price_group_ids: ["g"] }, {}, false],
    ["enough turnover", { turnover_from: "10000" }, {}, true],
    ["too little", { turnover_from: "10000.001" }, {}, false],
    ["not too much", { turnover_to: "10000" }, {}, true],
    ["too much", { turnover_to: "9999.999" }, {}, false],
    [
      "a bought category",
      { category_ids: ["a", "b"] },
      { category_ids: ["b"] },
      true,
    ],
    ["none of them", { category_ids: ["a"] }, { category_ids: ["c"] }, false],
    ["its share", { channel: "online", channel_share_from: 60 }, {}, true],
    [
      "less of a share",
      { channel: "online", channel_share_from: 60.01 },
      {},
      false,
    ],
    [
      "a channel it never used",
      { channel: "counter", channel_share_to: 0 },
      {},
      true,
    ],
    [
      "a share of nothing",
      { channel: "online", channel_share_to: 100 },
      { turnover: "0", turnover_by: {} },
      false,
    ],
    ["idle long enough", { idle_days_from: 40 }, {}, true],
    ["idle not long enough", { idle_days_from: 41 }, {}, false],
    ["ordered lately", { idle_days_to: 40 }, {}, true],
    ["not lately", { idle_days_to: 39 }, {}, false],
    [
      "never ordered, idle",
      { idle_days_from: 400 },
      { last_order_at: null },
      true,
    ],
    [
      "never ordered, lately",
      { idle_days_to: 400 },
      { last_order_at: null },
      false,
    ],
    ["nobody's", { only_unassigned: true }, {}, true],
    [
      "somebody's",
      { only_unassigned: true },
      { served_by: [served({ type: "secondary" })] },
      false,
    ],
    [
      "one of two conditions",
      { postcode_areas: ["LS"], turnover_from: "20000" },
      {},
      false,
    ],
  ])("%s", (_name, asked, given, fits) => {
    expect(plan(facts(given), rule(asked)).moves).toHaveLength(fits ? 1 : 0)
  })

  it("says why, with the facts", () => {
    const [move] = plan(
      facts(),
      rule({
        postcode_areas: ["BD", "LS1"],
        turnover_from: "1",
        channel: "visit",
        channel_share_from: 10,
        idle_days_from: 3,
      })
    ).moves
    expect(move?.why).toEqual([
      { condition: "postcode_area", value: "LS1" },
      { condition: "turnover", value: "10000" },
      { condition: "channel_share", value: "40.00" },
      { condition: "idle_days", value: "40" },
    ])
  })
})

describe("who moves where", () => {
  it("is decided by the first rule that fits, and secondary ones add", () => {
    const { moves } = plan(
      facts(),
      rule({ id: "r1", postcode_areas: ["BD"] }),
      rule({ id: "r2", sales_rep_id: "srep_2" }),
      rule({ id: "r3", sales_rep_id: "srep_3" }),
      rule({ id: "r4", sales_rep_id: "srep_4", type: "secondary" }),
      rule({ id: "r5", sales_rep_id: "srep_5", type: "secondary" }),
      rule({ id: "r6", sales_rep_id: "srep_2", type: "secondary" }),
      rule({ id: "r7", sales_rep_id: "srep_5", type: "secondary" })
    )
    expect(moves.map(({ rule: { id } }) => id)).toEqual(["r2", "r4", "r5"])
  })

  it("ends whom a rule had given the account to, and the rep's lesser part", () => {
    const [move] = plan(
      facts({
        served_by: [
          served(),
          served({
            id: "rasg_2",
            type: "secondary",
            sales_rep_id: "srep_ruth",
          }),
          served({ id: "rasg_3", type: "secondary", sales_rep_id: "srep_al" }),
        ],
      }),
      rule()
    ).moves
    expect(move?.ends.map(({ id }) => id)).toEqual(["rasg_1", "rasg_2"])
  })

  it("makes a house account of one that had a primary rep", () => {
    const [move] = plan(
      facts({ served_by: [served()] }),
      rule({ type: "house" })
    ).moves
    expect(move?.ends).toHaveLength(1)
  })

  it("leaves what is so already", () => {
    const his = served({ sales_rep_id: "srep_ruth", source: "manual" })
    expect(plan(facts({ served_by: [his] }), rule())).toEqual({
      moves: [],
      conflicts: [],
      unchanged: 1,
      unmatched: 0,
    })
    expect(
      plan(facts({ served_by: [his] }), rule({ type: "secondary" })).unchanged
    ).toBe(1)
  })

  it.each(["manual", "csv"] as const)(
    "leaves to people what they decided (%s), unless the rule says otherwise",
    (source) => {
      const account = facts({ served_by: [served({ source })] })
      expect(plan(account, rule())).toMatchObject({
        moves: [],
        conflicts: [{ reason: "by_hand" }],
        unchanged: 0,
      })
      expect(plan(account, rule({ also_manual: true })).moves).toHaveLength(1)
      expect(plan(account, rule({ type: "secondary" })).moves).toHaveLength(1)
    }
  )

  it("gives nothing to a rep who has left, nor to the next rule's", () => {
    expect(
      plan(
        facts(),
        rule({ rep_sells: false }),
        rule({ id: "r2", sales_rep_id: "srep_2" })
      )
    ).toMatchObject({ moves: [], conflicts: [{ reason: "rep_out" }] })
  })

  it("counts accounts that no rule fits", () => {
    const { unmatched } = plan(facts(), rule({ postcode_areas: ["ZE"] }))
    expect(unmatched).toBe(1)
  })
})

describe("a rule that cannot be meant", () => {
  it.each<[Partial<ApplicableRule>, string | undefined]>([
    [{ turnover_from: "10", turnover_to: "9.999" }, "b2b.rep_rule.reversed"],
    [{ turnover_from: "9", turnover_to: "10" }, undefined],
    [{ idle_days_from: 2, idle_days_to: 1 }, "b2b.rep_rule.reversed"],
    [{ channel: "online" }, "b2b.rep_rule.half_a_share"],
    [{ channel_share_to: 5 }, "b2b.rep_rule.half_a_share"],
    [{ channel: "online", channel_share_to: 0 }, undefined],
  ])("%j: %s", (given, code) => {
    expect(refuseRule(rule(given))?.code).toBe(code)
  })
})
