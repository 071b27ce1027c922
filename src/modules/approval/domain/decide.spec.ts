import { answerRequest, type Decider, type GivenDecision } from "./decide"
import { REQUEST_TRANSITIONS, type RequestStatus } from "./request-status"
import type { RequestTier } from "./tiers"

const tier = (change: Partial<RequestTier> = {}): RequestTier => ({
  keys: ["member:bob"],
  mode: "any",
  self_approval: false,
  escalate_after_hours: null,
  escalate_keys: ["member:boss"],
  escalated: false,
  when_nobody: "ask_office",
  ...change,
})

const request = (tiers: RequestTier[], at = 0) => ({
  id: "areq_1",
  status: "pending" as RequestStatus,
  tier: at,
  tiers,
  asker: { member_id: "anna", type: "sales_rep", id: "rep" },
})

const decider = (id: string, change: Partial<Decider> = {}): Decider => ({
  type: "member",
  id,
  name: id,
  keys: [`member:${id}`],
  stands_in_for: [],
  ...change,
})

const given = (id: string, at = 0): GivenDecision => ({
  tier: at,
  decider_type: "member",
  decider_id: id,
  keys: [`member:${id}`],
})

function codeOf(outcome: ReturnType<typeof answerRequest>) {
  return "refusal" in outcome ? outcome.refusal.code : outcome.answered.status
}

describe("an answer", () => {
  it("moves on step by step, and the last yes approves", () => {
    const two = [tier(), tier({ keys: ["member:eve"] })]
    const first = answerRequest(request(two), [], decider("bob"), "approve")
    expect(first).toMatchObject({ answered: { status: "pending", tier: 1 } })
    const second = request(two, 1)
    expect(
      codeOf(answerRequest(second, [given("bob")], decider("bob"), "approve"))
    ).toBe("b2b.approval.not_yours")
    expect(
      codeOf(answerRequest(second, [given("bob")], decider("eve"), "approve"))
    ).toBe("approved")
  })

  it("no ends it at any step", () => {
    const two = [tier(), tier({ keys: ["member:eve"] })]
    expect(
      codeOf(answerRequest(request(two), [], decider("bob"), "reject"))
    ).toBe("rejected")
  })

  it("is given once a person and step", () => {
    const both = [tier({ keys: ["member:bob", "member:eve"], mode: "all" })]
    expect(
      codeOf(
        answerRequest(request(both), [given("bob")], decider("bob"), "reject")
      )
    ).toBe("b2b.approval_request.decided")
    expect(
      codeOf(answerRequest(request(both), [], decider("bob"), "approve"))
    ).toBe("pending")
    expect(
      codeOf(
        answerRequest(request(both), [given("bob")], decider("eve"), "approve")
      )
    ).toBe("approved")
  })

  it.each([
    "approved",
    "rejected",
    "withdrawn",
    "expired",
    "superseded",
  ] as const)("comes too late when it is %s", (status) => {
    const ended = { ...request([tier()]), status }
    for (const decision of ["approve", "reject"] as const) {
      expect(codeOf(answerRequest(ended, [], decider("bob"), decision))).toBe(
        "b2b.approval_request.not_pending"
      )
    }
  })

  it("is not the buyer's own, nor that of the rep who asked, unless they may", () => {
    const theirs = tier({ keys: ["member:anna", "sales_rep:acct"] })
    const rep = decider("rep", { type: "sales_rep", keys: ["sales_rep:acct"] })
    for (const own of [decider("anna"), rep]) {
      expect(codeOf(answerRequest(request([theirs]), [], own, "approve"))).toBe(
        "b2b.approval.own_request"
      )
      const mine = request([{ ...theirs, self_approval: true }])
      expect(codeOf(answerRequest(mine, [], own, "approve"))).toBe("approved")
    }
  })

  it("may be a delegate's, who answers for the other, but not for the buyer", () => {
    const lent = (member_id: string) =>
      decider("eve", {
        stands_in_for: [{ member_id, keys: [`member:${member_id}`] }],
      })
    expect(
      answerRequest(request([tier()]), [], lent("bob"), "approve")
    ).toMatchObject({
      answered: { on_behalf_of_id: "bob", status: "approved" },
    })
    const annas = request([tier({ keys: ["member:anna"] })])
    expect(codeOf(answerRequest(annas, [], lent("anna"), "approve"))).toBe(
      "b2b.approval.not_yours"
    )
  })

  it("of those to whom it was escalated is enough alone", () => {
    const both = tier({ keys: ["member:bob", "member:eve"], mode: "all" })
    const boss = decider("boss")
    expect(codeOf(answerRequest(request([both]), [], boss, "approve"))).toBe(
      "b2b.approval.not_yours"
    )
    const escalated = request([{ ...both, escalated: true }])
    expect(codeOf(answerRequest(escalated, [], boss, "approve"))).toBe(
      "approved"
    )
  })
})

it("no state of a request leads back", () => {
  const reach = (from: RequestStatus): RequestStatus[] =>
    REQUEST_TRANSITIONS[from].flatMap((to) => [to, ...reach(to)])
  expect(new Set(reach("pending"))).toEqual(
    new Set(["approved", "rejected", "withdrawn", "expired", "superseded"])
  )
  expect(reach("rejected")).toEqual([])
})
