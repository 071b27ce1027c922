import { nextState, type SendingFacts } from "./next-state"
import type { FailedOutcome } from "./outcome"

const now = new Date("2026-11-22T10:00:00Z")

const facts = (change: Partial<SendingFacts> = {}): SendingFacts => ({
  attempt_count: 0,
  max_attempts: 3,
  policy: { base_ms: 10_000, cap_ms: 60_000 },
  now,
  random: () => 0.5,
  ...change,
})

const failed = (outcome: "transient" | "auth" | "business" | "unknown") =>
  ({ outcome, message: "said the ERP", detail: null }) as const

const seconds = (date: Date): number => (date.getTime() - now.getTime()) / 1000

describe("after an attempt", () => {
  it.each(["delivered", "adopted"] as const)("%s is delivered", (outcome) => {
    expect(
      nextState({ outcome, external_reference: "SO1", detail: null }, facts())
    ).toMatchObject({ status: "delivered", reason: null, pause_reason: null })
  })

  it("what the ERP refuses is dead at once, in the ERP's own words", () => {
    expect(nextState(failed("business"), facts())).toMatchObject({
      status: "dead",
      reason: "said the ERP",
      pause_reason: null,
    })
  })

  it.each(["transient", "unknown"] as const)(
    "%s is tried again, and dead after the last attempt",
    (outcome) => {
      const first = nextState(failed(outcome), facts())
      expect(first).toMatchObject({ status: "retrying", attempt_count: 1 })
      expect(seconds(first.next_attempt_at)).toBe(5)
      const second = nextState(failed(outcome), facts({ attempt_count: 1 }))
      expect(second).toMatchObject({ status: "retrying", attempt_count: 2 })
      expect(seconds(second.next_attempt_at)).toBe(10)
      const third = nextState(failed(outcome), facts({ attempt_count: 2 }))
      expect(third).toMatchObject({
        status: "dead",
        attempt_count: 3,
        reason: "Given up after 3 attempts. The last one: said the ERP",
      })
    }
  )

  it("wrong credentials pause the connection and cost no attempt", () => {
    const state = nextState(failed("auth"), facts({ attempt_count: 2 }))
    expect(state).toMatchObject({
      status: "retrying",
      attempt_count: 2,
      pause_reason: "said the ERP",
    })
    expect(seconds(state.next_attempt_at)).toBe(0)
  })

  it("an ERP that asks for patience is not tried before that", () => {
    const limited: FailedOutcome = {
      outcome: "rate_limited",
      message: "429",
      detail: null,
      retry_after_ms: 120_000,
    }
    const state = nextState(limited, facts())
    expect(state).toMatchObject({ status: "retrying", attempt_count: 1 })
    expect(seconds(state.next_attempt_at)).toBe(125)
  })
})
