import {
  assertTransition,
  canTransition,
  TRANSMISSION_STATUSES,
  TRANSMISSION_TRANSITIONS,
  type TransmissionStatus,
} from "./transmission-status"

function reachableFrom(start: TransmissionStatus): Set<TransmissionStatus> {
  const reached = new Set([start])
  for (const status of reached) {
    TRANSMISSION_TRANSITIONS[status].forEach((next) => reached.add(next))
  }
  return reached
}

describe("the states of a transmission", () => {
  it("can all be reached from pending", () => {
    expect([...reachableFrom("pending")].sort()).toEqual(
      [...TRANSMISSION_STATUSES].sort()
    )
  })

  it("end in delivered or cancelled, from wherever they stand", () => {
    const final = TRANSMISSION_STATUSES.filter(
      (status) => TRANSMISSION_TRANSITIONS[status].length === 0
    )
    expect(final).toEqual(["delivered", "cancelled"])
    for (const status of TRANSMISSION_STATUSES) {
      const ends = final.filter((end) => reachableFrom(status).has(end))
      expect(ends.length).toBeGreaterThan(0)
    }
  })

  it("never lead from delivered back to sending", () => {
    expect([...reachableFrom("delivered")]).toEqual(["delivered"])
  })

  it("let a person retry what is dead or waiting, and nothing else", () => {
    const retried = TRANSMISSION_STATUSES.filter((status) =>
      canTransition(status, "pending")
    )
    expect(retried).toEqual(["retrying", "dead"])
  })

  it("are asked with the id and both states in the refusal", () => {
    expect(() => {
      assertTransition({ id: "trns_1", status: "delivered" }, "pending")
    }).toThrow(
      expect.objectContaining({
        type: "not_allowed",
        code: "b2b.transmission.cannot_transition",
        message: "Transmission trns_1 is delivered and cannot become pending.",
      })
    )
    expect(() => {
      assertTransition({ id: "trns_1", status: "sending" }, "pending")
    }).toThrow("It is being sent right now")
    expect(() => {
      assertTransition({ id: "trns_1", status: "dead" }, "pending")
    }).not.toThrow()
  })
})
