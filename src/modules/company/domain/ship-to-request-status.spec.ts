import {
  refuseShipToRequestStatus,
  statusAfterApproval,
  type ShipToDecider,
  type ShipToRequestStatus,
} from "./ship-to-request-status"

const STATUSES: ShipToRequestStatus[] = [
  "awaiting_company",
  "awaiting_office",
  "approved",
  "rejected",
]

function allowedTo(decider: ShipToDecider): string[] {
  return STATUSES.flatMap((status) =>
    STATUSES.filter(
      (to) =>
        refuseShipToRequestStatus({ id: "shreq_1", status }, to, decider)
          .length === 0
    ).map((to) => `${status} → ${to}`)
  )
}

describe("a ship-to request", () => {
  it("is decided by the company once, which then waits for the office", () => {
    expect(allowedTo("company")).toEqual([
      "awaiting_company → awaiting_office",
      "awaiting_company → approved",
      "awaiting_company → rejected",
    ])
  })

  it("is decided by the office at any time before it is decided", () => {
    expect(allowedTo("office")).toEqual([
      "awaiting_company → approved",
      "awaiting_company → rejected",
      "awaiting_office → approved",
      "awaiting_office → rejected",
    ])
  })

  it("waits for the office where the office wants to approve", () => {
    expect(statusAfterApproval("company", true)).toBe("awaiting_office")
    expect(statusAfterApproval("company", false)).toBe("approved")
    expect(statusAfterApproval("office", true)).toBe("approved")
  })

  it("that is decided names itself in the refusal", () => {
    const [refusal] = refuseShipToRequestStatus(
      { id: "shreq_1", status: "approved" },
      "rejected",
      "office"
    )
    expect(refusal?.code).toBe("b2b.ship_to_request.cannot_transition")
    expect(refusal?.message).toContain("shreq_1 is approved")
  })
})
