import { filledPlaces } from "./assign"
import {
  askable,
  canBeDecided,
  escalated,
  isSatisfied,
  planTiers,
  type Candidate,
  type PolicyRule,
  type RequestTier,
} from "./tiers"
import { memberKeys } from "./who"

const place = {
  account_id: "acct_1",
  office_id: "soff_1",
  project_id: "proj_1",
}
const asker = { member_id: "memb_anna", type: "member", id: "memb_anna" }

const rule = (change: Partial<PolicyRule> = {}): PolicyRule => ({
  tiers: [{ who: [{ kind: "role", id: "role_1" }], mode: "any" }],
  self_approval: false,
  escalate_after_hours: null,
  escalate_to: [],
  when_nobody: "ask_office",
  ...change,
})

const member = (id: string, ...keys: string[]): Candidate => ({
  type: "member",
  id,
  keys: [`member:${id}`, ...keys],
})

const tier = (change: Partial<RequestTier> = {}): RequestTier => ({
  keys: ["role:r"],
  mode: "any",
  self_approval: false,
  escalate_after_hours: null,
  escalate_keys: ["member:boss"],
  escalated: false,
  when_nobody: "ask_office",
  ...change,
})

describe("the steps of a request", () => {
  it("are those of all policies, each asked once, by the stricter rule", () => {
    const lead = {
      who: [{ kind: "project_lead" as const }],
      mode: "all" as const,
    }
    const plan = planTiers(
      [
        rule({ self_approval: true, escalate_after_hours: 8 }),
        rule({ tiers: [...rule().tiers, lead], escalate_after_hours: 4 }),
      ],
      place
    )
    expect(plan.map(({ keys }) => keys)).toEqual([
      ["role:role_1"],
      ["project_lead:proj_1"],
    ])
    expect(plan[0]).toMatchObject({
      self_approval: false,
      escalate_after_hours: 4,
      escalate_keys: [],
    })
  })

  it("name nobody where an order has no project", () => {
    const tiers = [
      { who: [{ kind: "project_lead" as const }], mode: "any" as const },
    ]
    const [one] = planTiers([rule({ tiers })], { ...place, project_id: null })
    expect(
      canBeDecided(one ?? tier(), [member("x", "project_lead:proj_1")], asker)
    ).toBe(false)
  })
})

describe("a step with AND", () => {
  const both = tier({ keys: ["role:r", "member:bob"], mode: "all" })

  it("needs as many people as it has places, however they fit", () => {
    const bob = { keys: ["role:r", "member:bob"] }
    const eve = { keys: ["role:r"] }
    expect(isSatisfied(both, [bob])).toBe(false)
    expect(isSatisfied(both, [bob, eve])).toBe(true)
    expect(isSatisfied(both, [eve, bob])).toBe(true)
    expect(isSatisfied(both, [eve, eve])).toBe(false)
  })

  it("fills the most places that any choice of people fills", () => {
    const places = ["a", "b", "c"]
    for (let code = 0; code < 512; code += 1) {
      const people = [0, 1, 2].map(
        (person) =>
          new Set(places.filter((_, at) => (code >> (person * 3 + at)) & 1))
      )
      expect(filledPlaces(places, people)).toBe(best(places, people))
    }
  })
})

function best(places: string[], people: Set<string>[]): number {
  const [place, ...rest] = places
  if (place === undefined) {
    return 0
  }
  const taken = people.flatMap((keys, at) =>
    keys.has(place)
      ? [
          1 +
            best(
              rest,
              people.filter((_, other) => other !== at)
            ),
        ]
      : []
  )
  return Math.max(best(rest, people), ...taken)
}

it("a step that waited too long is the office's, unless others are named", () => {
  expect(escalated(tier(), "soff_1").escalate_keys).toEqual(["member:boss"])
  const alone = escalated(tier({ escalate_keys: [] }), "soff_1")
  expect(alone).toMatchObject({
    escalated: true,
    escalate_keys: ["office:soff_1"],
  })
})

describe("a step that nobody can decide", () => {
  it("goes to those to whom it would be escalated, then to the office", () => {
    const anna = member("memb_anna", "role:r")
    const boss = member("boss")
    expect(askable(tier(), [anna, boss], asker, "soff_1")).toMatchObject({
      escalated: true,
      escalate_keys: ["member:boss"],
    })
    expect(askable(tier(), [anna], asker, "soff_1")).toMatchObject({
      escalated: true,
      escalate_keys: ["office:soff_1"],
    })
  })

  it("is refused where the policy says so", () => {
    const refusing = tier({ when_nobody: "refuse" })
    expect(askable(refusing, [], asker, "soff_1")).toBeNull()
    const alone = { ...refusing, escalate_keys: [] }
    expect(askable(alone, [], asker, "soff_1")).toBeNull()
  })

  it("is the asker's own where the policy lets him", () => {
    const anna = member("memb_anna", "role:r")
    const own = tier({ self_approval: true })
    expect(askable(own, [anna], asker, "soff_1")).toEqual(own)
  })
})

it("who may not approve has no keys", () => {
  const facts = { id: "m", role_ids: ["r"], project_ids: ["p"] }
  expect(memberKeys({ ...facts, may_approve: false })).toEqual([])
  expect(memberKeys({ ...facts, may_approve: true })).toEqual([
    "member:m",
    "role:r",
    "project_lead:p",
  ])
})
