import { changesOf } from "./changes-of"

describe("the changed fields of a write", () => {
  it("are those that read differently, as they were and as they are", () => {
    const row = { id: "x", name: "A", days: 30, tags: ["a"], since: null }
    expect(
      changesOf(row, { name: "B", days: 30, tags: ["a", "b"], since: null })
    ).toEqual({
      before: { name: "A", tags: ["a"] },
      after: { name: "B", tags: ["a", "b"] },
    })
  })

  it("are none where nothing changed", () => {
    expect(changesOf({ name: "A" }, { name: "A" })).toEqual({
      before: {},
      after: {},
    })
  })
})
