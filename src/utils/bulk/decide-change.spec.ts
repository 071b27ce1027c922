import type { BulkRow, BulkTable } from "./bulk-table"
import { decideApply, decideUndo, ownFields } from "./decide-change"

const row = (fields: BulkRow["fields"]): BulkRow => ({ id: "a_1", fields })
const facts = {
  current: undefined,
  taken: undefined,
  missing: [],
  wrong: null,
}

describe("a change that is to be applied", () => {
  const fresh = { id: "a_1", before: null, after: { name: "Yard", city: null } }
  const change = { id: "a_1", before: { name: "Old" }, after: { name: "New" } }

  it("is created where nothing is in its way", () => {
    expect(decideApply(fresh, facts).outcome).toBe("created")
  })

  it("was done before where an earlier try left its row", () => {
    const current = row({ name: "Yard" })
    expect(decideApply(fresh, { ...facts, current }).outcome).toBe(
      "done_before"
    )
  })

  it("is refused where somebody else took its key", () => {
    expect(decideApply(fresh, { ...facts, taken: row({}) })).toMatchObject({
      outcome: "refused",
      message: "was created by somebody else since the preview: a_1",
    })
  })

  it("is refused where it refers to what is not there", () => {
    expect(decideApply(fresh, { ...facts, missing: ["comp_1"] })).toMatchObject(
      {
        outcome: "refused",
        message: "refers to what does not exist: comp_1",
      }
    )
  })

  it.each([
    ["updated where all is as it was", { name: "Old", city: "x" }, "updated"],
    ["done before where it is so already", { name: "New" }, "done_before"],
    ["refused where somebody changed it", { name: "Else" }, "refused"],
    ["refused where a field went", {}, "refused"],
  ])("is %s", (_, fields, outcome) => {
    const current = row(fields)
    expect(decideApply(change, { ...facts, current }).outcome).toBe(outcome)
  })

  it("is refused where its row is gone", () => {
    expect(decideApply(change, facts)).toMatchObject({
      outcome: "refused",
      message: "was removed since the preview",
    })
  })

  it("is refused where the row as a whole would be wrong", () => {
    const wrong = "it would end before it starts"
    const current = row({ name: "Old" })
    for (const decided of [
      decideApply(fresh, { ...facts, wrong }),
      decideApply(change, { ...facts, current, wrong }),
    ]) {
      expect(decided).toMatchObject({ outcome: "refused", message: wrong })
    }
  })

  it("compares lists as wholes", () => {
    const lists = {
      id: "a_1",
      before: { role_ids: ["a"] },
      after: { role_ids: ["a", "b"] },
    }
    const current = row({ role_ids: ["a"] })
    expect(decideApply(lists, { ...facts, current }).outcome).toBe("updated")
  })
})

describe("a change that is to be taken back", () => {
  const fresh = { id: "a_1", before: null, after: { name: "Yard" } }
  const change = { id: "a_1", before: { name: "Old" }, after: { name: "New" } }
  const undo = (
    what: Parameters<typeof decideUndo>[0],
    fields: BulkRow["fields"] | null,
    { used = false, wrong = null as string | null } = {}
  ) =>
    decideUndo(what, {
      current: fields ? row(fields) : undefined,
      used,
      wrong,
    }).outcome

  it("removes what it created, if nobody changed or used it", () => {
    expect(undo(fresh, { name: "Yard", city: "x" })).toBe("removed")
    expect(undo(fresh, { name: "Else" })).toBe("refused")
    expect(undo(fresh, { name: "Yard" }, { used: true })).toBe("refused")
    expect(undo(fresh, null)).toBe("done_before")
  })

  it("writes back what it changed, used or not", () => {
    expect(undo(change, { name: "New" }, { used: true })).toBe("updated")
    expect(undo(change, { name: "Old" })).toBe("done_before")
    expect(undo(change, { name: "Else" })).toBe("refused")
    expect(undo(change, null)).toBe("refused")
  })

  it("stays where the row as it was does not go with what changed since", () => {
    const wrong = "it would end before it starts"
    expect(undo(change, { name: "New" }, { wrong })).toBe("refused")
    expect(undo(fresh, { name: "Yard" }, { wrong })).toBe("removed")
  })
})

it("only the table's own fields are the table's business", () => {
  const table: BulkTable = {
    table: "t",
    key: ["name"],
    columns: { name: "text" },
    links: { role_ids: { table: "l", own: "a", other: "b" } },
    used_by: [],
  }
  const fields = { name: "a", role_ids: ["b"], new_customer: "{}" }
  expect(ownFields(table, fields)).toEqual({ name: "a", role_ids: ["b"] })
})
