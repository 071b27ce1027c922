import { chooseToSend, isPoisoned, POISON_CLAIMS } from "./poison"
import { abandonedAttempt, endOf, poisonedEnd } from "./transmission-end"

const now = new Date("2026-11-22T10:00:30Z")
const claimed_at = new Date("2026-11-22T10:00:00Z")
const rules = {
  now,
  max_attempts: 2,
  policy: { base_ms: 1_000, cap_ms: 1_000 },
}
const claimed = {
  id: "trns_1",
  connection_id: "conn_1",
  claimed_at,
  claim_count: 1,
  attempt_count: 1,
  max_attempts: null,
}
const timeout = {
  outcome: "unknown",
  message: "timeout",
  detail: null,
} as const

describe("the end of an attempt", () => {
  it("says what the ERP calls the document, and when the attempt ran", () => {
    const { end, pause } = endOf(
      claimed,
      { outcome: "adopted", external_reference: "SO1", detail: { lines: 2 } },
      rules
    )
    expect(pause).toBeNull()
    expect(end).toMatchObject({
      status: "delivered",
      claim_count: 0,
      delivered_at: now,
      external_reference: "SO1",
      result: { lines: 2 },
      attempt: {
        started_at: claimed_at,
        ended_at: now,
        outcome: "adopted",
        message: null,
        detail: { lines: 2 },
      },
    })
  })

  it("obeys the connection's own number of attempts before the shop's", () => {
    expect(endOf(claimed, timeout, rules).end.status).toBe("dead")
    expect(
      endOf({ ...claimed, max_attempts: 9 }, timeout, rules).end
    ).toMatchObject({
      status: "retrying",
      claim_count: 0,
      delivered_at: null,
      external_reference: null,
      attempt: { outcome: "unknown", message: "timeout" },
    })
  })

  it("pauses the connection whose credentials are wrong", () => {
    const { pause } = endOf(
      { ...claimed, claimed_at: null },
      { outcome: "auth", message: "401", detail: null },
      { ...rules, random: () => 0 }
    )
    expect(pause).toEqual({ connection_id: "conn_1", reason: "401" })
  })
})

describe("a worker that never came back", () => {
  it("leaves an abandoned attempt", () => {
    expect(abandonedAttempt({ ...claimed, claimed_at: null }, now)).toEqual({
      transmission_id: "trns_1",
      started_at: now,
      ended_at: now,
      outcome: "abandoned",
      message: expect.stringContaining("without an answer"),
      detail: null,
    })
  })

  it("is poison after so many in a row, and then nobody tries any more", () => {
    expect(isPoisoned({ claim_count: POISON_CLAIMS - 1 })).toBe(false)
    expect(isPoisoned({ claim_count: POISON_CLAIMS })).toBe(true)
    expect(poisonedEnd({ ...claimed, claim_count: 5 }, now)).toMatchObject({
      status: "dead",
      claim_count: 5,
      reason: expect.stringContaining(
        "The process died 5 times while sending this document"
      ),
      attempt: { outcome: "abandoned", started_at: claimed_at },
    })
  })
})

describe("what a worker takes of what is due", () => {
  const fresh = [{ claim_count: 0 }, { claim_count: 0 }]

  it("is all of it, while nobody has died", () => {
    expect(chooseToSend(fresh)).toEqual({ poisoned: [], toSend: fresh })
  })

  it("is one alone that somebody has died with, and never the poisoned", () => {
    const suspects = [{ claim_count: 1 }, { claim_count: POISON_CLAIMS - 1 }]
    const poisoned = [{ claim_count: POISON_CLAIMS }]
    expect(chooseToSend([...fresh, ...suspects, ...poisoned])).toEqual({
      poisoned,
      toSend: [{ claim_count: 1 }],
    })
    expect(chooseToSend([])).toEqual({ poisoned: [], toSend: [] })
  })
})
