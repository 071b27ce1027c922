import { conflict, diffRow } from "./diff-row"

const wanted = {
  line: 4,
  entity: "project",
  entity_key: "hv / P1",
  new_id: "proj_new",
  fields: { code: "P1", name: "Job", ends_on: null, ship_to_ids: ["a", "b"] },
  initial: { status: "open", name: "unnamed" },
}
const existing = (fields: object) => ({
  id: "proj_1",
  fields: { ...wanted.fields, status: "closed", ...fields },
})

describe("the diff of a row", () => {
  it("is new where there is none: with what a new one starts with", () => {
    expect(diffRow(wanted, null)).toMatchObject({
      action: "new",
      entity_id: "proj_new",
      before: null,
      after: { ...wanted.fields, status: "open" },
    })
  })

  it("is unchanged where all that it names is so", () => {
    expect(diffRow(wanted, existing({}))).toMatchObject({
      action: "unchanged",
      entity_id: "proj_1",
      after: null,
    })
  })

  it("has the fields that differ, before and after", () => {
    expect(
      diffRow(wanted, existing({ ends_on: "2026-01-01", ship_to_ids: ["a"] }))
    ).toMatchObject({
      action: "changed",
      before: { ends_on: "2026-01-01", ship_to_ids: ["a"] },
      after: { ends_on: null, ship_to_ids: ["a", "b"] },
    })
  })

  it("takes a field that a row lacks for null", () => {
    const row = { id: "proj_1", fields: { code: "P1", ship_to_ids: [] } }
    expect(diffRow(wanted, row)).toMatchObject({
      before: { name: null, ship_to_ids: [] },
    })
  })

  it("is a conflict with a reason", () => {
    expect(conflict(wanted, "no company")).toEqual({
      line: 4,
      entity: "project",
      entity_key: "hv / P1",
      entity_id: null,
      action: "conflicting",
      before: null,
      after: null,
      message: "no company",
    })
  })
})
