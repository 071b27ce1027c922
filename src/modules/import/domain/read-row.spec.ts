import { IMPORT_KINDS, isImportKind } from "./kinds"
import { readRow } from "./read-row"

const {
  members,
  projects,
  ship_to_accesses: accesses,
  companies,
} = IMPORT_KINDS

const read = (
  kind: Parameters<typeof readRow>[0],
  row: Record<string, string>
) => readRow(kind, Object.keys(row), { line: 7, cells: Object.values(row) })

describe("a row", () => {
  it("becomes values: small letters, sorted words, and null where it is empty", () => {
    expect(
      read(members, {
        company: "hv",
        email: " Anna@HV.Test ",
        job_title: "",
        roles: "viewer; buyer,viewer",
        status: "Active",
      })
    ).toEqual({
      line: 7,
      key: "hv / anna@hv.test",
      values: {
        company: "hv",
        email: "anna@hv.test",
        job_title: null,
        roles: ["buyer", "viewer"],
        status: "active",
      },
    })
  })

  it.each([
    ["5000.00", "5000"],
    ["0005000.50", "5000.5"],
    ["0", "0"],
    ["1e3", null],
    ["-1", null],
    ["1.234", null],
    ["1,000", null],
  ])("reads the amount %s as %s", (amount_limit, value) => {
    const row = read(accesses, {
      company: "hv",
      email: "a@b.test",
      ship_to: "S1",
      amount_limit,
    })
    expect("values" in row ? row.values.amount_limit : null).toBe(value)
  })

  it("says all that is wrong with it at once", () => {
    expect(
      read(projects, {
        company: "H V",
        code: "",
        name: "=1+1",
        starts_on: "2026-02-30",
      })
    ).toMatchObject({
      message:
        "company is not 1 to 100 small letters, digits and hyphens; " +
        "code is empty; name begins like a formula of a spreadsheet; " +
        "starts_on is not a day of the calendar, YYYY-MM-DD",
    })
  })

  it.each([
    ["+44 7700 900111", true],
    ["-12", true],
    ["@SUM(A1)", false],
    ["+cmd|' /C calc'!A0", false],
    ["＝1", false],
  ])("takes %s for harmless: %s", (name, harmless) => {
    const row = read(projects, { company: "hv", code: "P", name })
    expect("values" in row).toBe(harmless)
  })

  it("has as many cells as the header", () => {
    expect(
      readRow(projects, ["company", "code"], { line: 2, cells: ["a"] })
    ).toMatchObject({ message: "has 1 cells, and the header has 2" })
  })

  it("does not end before it begins", () => {
    const row = { company: "hv", code: "P", name: "n", starts_on: "2026-05-02" }
    expect(read(projects, { ...row, ends_on: "2026-05-01" })).toMatchObject({
      message: "ends_on 2026-05-01 is before starts_on 2026-05-02",
    })
    expect(read(projects, { ...row, ends_on: "2026-05-02" })).toHaveProperty(
      "values"
    )
  })

  it.each([
    [{ ship_to: "S", project: "P" }, true],
    [{ ship_to: "", project: "" }, true],
    [{ ship_to: "S", project: "" }, false],
    [{ project: "P" }, false],
  ])("is about one thing: %j", (target, refused) => {
    const row = read(accesses, {
      company: "hv",
      email: "a@b.test",
      ...target,
    })
    expect("message" in row).toBe(refused)
  })

  it("passes over columns that the kind does not know", () => {
    expect(read(companies, { handle: "hv", colour: "red" })).toMatchObject({
      values: { handle: "hv" },
    })
  })

  it("has its kind", () => {
    expect([isImportKind("projects"), isImportKind("kings")]).toEqual([
      true,
      false,
    ])
  })
})
