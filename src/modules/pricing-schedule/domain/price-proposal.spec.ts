import {
  belowMargin,
  beyondCeiling,
  PROPOSAL_TRANSITIONS,
  proposedPrice,
  refuseUnsold,
  statesBefore,
} from "./price-proposal"

const line = { name: "line 1", own_price: "0.30", cost: "0.20" }

describe("a proposal of prices", () => {
  it("reaches each of its states from the draft", () => {
    const reached = new Set<string>(["draft"])
    for (const state of reached) {
      for (const next of PROPOSAL_TRANSITIONS[
        state as keyof typeof PROPOSAL_TRANSITIONS
      ]) {
        reached.add(next)
      }
    }
    expect([...reached].sort()).toEqual(
      Object.keys(PROPOSAL_TRANSITIONS).sort()
    )
    expect(statesBefore("accepted")).toEqual(["submitted", "offered"])
    expect(statesBefore("draft")).toEqual([])
  })

  it("comes to a price per base unit", () => {
    const priced = { method: "price" as const, list_price: null }
    expect(proposedPrice({ ...priced, value: "412.50", content: 1000 })).toBe(
      "0.4125"
    )
    const off = { method: "percent_off" as const, value: "12.5", content: 500 }
    expect(proposedPrice({ ...off, list_price: "0.80" })).toBe("0.7")
    expect(proposedPrice({ ...off, list_price: null })).toBeNull()
  })

  it("is beyond the rep's ceiling from the first part of a penny on", () => {
    const beyond = (proposed_price: string) =>
      beyondCeiling([{ ...line, proposed_price }], {
        discount_ceiling_percent: 10,
      })
    expect(beyond("0.27")).toEqual([])
    expect(beyond("0.269999")).toEqual(["line 1"])
  })

  it("keeps the least margin on a known cost", () => {
    const low = (proposed_price: string, floor: number | null, cost = "0.20") =>
      belowMargin([{ ...line, cost, proposed_price }], {
        floor_margin_percent: floor,
      })
    expect(low("0.25", 20)).toEqual([])
    expect(low("0.249999", 20)).toEqual(["line 1"])
    expect(low("0.20", 0)).toEqual([])
    expect(low("0.19", 0)).toEqual(["line 1"])
    expect(low("0.01", null)).toEqual([])
    expect(
      belowMargin([{ ...line, cost: null, proposed_price: "0.01" }], {
        floor_margin_percent: 20,
      })
    ).toEqual([])
  })

  it("is of what is sold to whom it is proposed", () => {
    expect(refuseUnsold([{ ...line, proposed_price: "0.25" }])).toEqual([])
    expect(
      refuseUnsold([{ ...line, own_price: null, proposed_price: "0.25" }])[0]
        ?.code
    ).toBe("b2b.price_proposal.not_sold")
  })
})
