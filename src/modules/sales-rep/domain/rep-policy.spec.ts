import {
  actingPermissions,
  DEFAULT_POLICY,
  pickPolicy,
  repsOwnPolicy,
} from "./rep-policy"

describe("what a rep may do in another's place", () => {
  const may = (
    acts_as: "member" | "account",
    member: string[],
    granted: string[] = [],
    restrictions: string[] = []
  ) =>
    [
      ...actingPermissions(
        { acts_as, member: new Set(member), restrictions },
        { permissions: granted }
      ),
    ].sort()

  it("as a member: what he may, and what the office adds", () => {
    expect(may("member", ["order.view", "price.view"])).toEqual([
      "order.view",
      "price.view",
    ])
    expect(may("member", ["order.view"], ["order.place"])).toEqual([
      "order.place",
      "order.view",
    ])
  })

  it("manages nobody, whoever he acts for and whatever is added", () => {
    const much = ["member.manage", "order.approve", "role.manage", "audit.view"]
    expect(may("member", much, much)).toEqual([])
    expect(may("account", much, much)).toEqual(
      [
        "order.place",
        "order.view",
        "order.view_all",
        "price.view",
        "ship_to.use_any",
      ].sort()
    )
  })

  it("never has what the office took from the account", () => {
    expect(may("account", [], [], ["price.view", "order.place"])).toEqual([
      "order.view",
      "order.view_all",
      "ship_to.use_any",
    ])
    expect(
      may("member", ["price.view"], ["price.view"], ["price.view"])
    ).toEqual([])
  })

  it("is a row's rules and nothing else of it", () => {
    const row = { ...DEFAULT_POLICY, id: "rpol_1", sees: "all" as const }
    expect(pickPolicy(row)).toEqual({ ...DEFAULT_POLICY, sees: "all" })
  })
})

it("a rep's own reading of a policy has no margin in it", () => {
  const own = repsOwnPolicy({ ...DEFAULT_POLICY, floor_margin_percent: 12 })
  expect(Object.keys(own).filter((key) => key.includes("margin"))).toEqual([])
  expect(own.sees).toBe(DEFAULT_POLICY.sees)
})
