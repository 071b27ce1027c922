import {
  mayBeApplied,
  PRICE_IMPORT_TRANSITIONS,
  type PriceImportStatus,
} from "./price-import-status"

describe("an import of prices", () => {
  it("is applied from its preview, or again after a failure, and never twice", () => {
    const states = Object.keys(PRICE_IMPORT_TRANSITIONS) as PriceImportStatus[]
    const counts = { new: 1 }
    expect(states.filter((status) => mayBeApplied({ status, counts }))).toEqual(
      ["previewed", "failed"]
    )
    expect(mayBeApplied({ status: "failed", counts: null })).toBe(false)
  })

  it("can come to every state from its preview", () => {
    const reached = new Set<PriceImportStatus>(["previewing"])
    for (const status of reached) {
      PRICE_IMPORT_TRANSITIONS[status].forEach((next) => reached.add(next))
    }
    expect([...reached].sort()).toEqual(
      Object.keys(PRICE_IMPORT_TRANSITIONS).sort()
    )
  })
})
