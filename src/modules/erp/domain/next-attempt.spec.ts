import { nextAttemptAt } from "./next-attempt"

const now = new Date("2026-11-22T10:00:00Z")
const policy = { base_ms: 5_000, cap_ms: 60_000 }

const wait = (failures: number, random: number): number =>
  nextAttemptAt(failures, policy, now, () => random).getTime() - now.getTime()

describe("the pause before the next attempt", () => {
  it("is random from nothing to twice the last one's limit", () => {
    expect(wait(1, 0)).toBe(0)
    expect(wait(1, 0.5)).toBe(2_500)
    expect([1, 2, 3, 4].map((failures) => wait(failures, 0.9999))).toEqual([
      4_999, 9_999, 19_998, 39_996,
    ])
  })

  it("never exceeds the cap, after a thousand failures either", () => {
    expect(wait(5, 0.9999)).toBe(59_994)
    expect(wait(1_000, 0.9999)).toBe(59_994)
  })

  it("is spread evenly, so that waiting documents do not come all at once", () => {
    const waits = Array.from({ length: 1_000 }, () =>
      nextAttemptAt(3, policy, now, Math.random).getTime()
    )
    const early = waits.filter((at) => at < now.getTime() + 10_000).length
    expect(early).toBeGreaterThan(400)
    expect(early).toBeLessThan(600)
  })
})
