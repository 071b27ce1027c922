import {
  assertTransition,
  BATCH_TRANSITIONS,
  type BatchStatus,
} from "./batch-status"

const states = Object.keys(BATCH_TRANSITIONS) as BatchStatus[]
const counts = { new: 1 }

describe("the states of an import", () => {
  it("can all be reached from previewing", () => {
    const reached = new Set<BatchStatus>(["previewing"])
    for (const from of reached) {
      BATCH_TRANSITIONS[from].forEach((to) => reached.add(to))
    }
    expect([...reached].sort()).toEqual([...states].sort())
  })

  it.each([
    ["previewed", "applying"],
    ["applied", "undoing"],
    ["failed", "applying"],
    ["failed", "undoing"],
  ] as const)("%s may become %s", (status, to) => {
    expect(() => {
      assertTransition({ id: "impo_1", status, counts }, to)
    }).not.toThrow()
  })

  it.each([
    ["previewing", "applying"],
    ["applying", "applying"],
    ["applied", "applying"],
    ["undone", "applying"],
    ["previewed", "undoing"],
    ["undoing", "undoing"],
  ] as const)("%s may not become %s", (status, to) => {
    expect(() => {
      assertTransition({ id: "impo_1", status, counts }, to)
    }).toThrow(`Import impo_1 is ${status} and cannot become ${to}.`)
  })

  it("a failed preview leaves nothing to apply", () => {
    const batch = { id: "impo_1", status: "failed", counts: null } as const
    expect(() => {
      assertTransition(batch, "applying")
    }).toThrow("Import impo_1 is failed and cannot become applying.")
  })
})
