import { parseOptions } from "../../../../options"
import { customFieldsShape } from "./custom-fields"

const shapeOf = (fields: unknown[]) =>
  customFieldsShape(
    parseOptions({ applications: { fields } }).applications.fields
  )

const fields = [
  {
    key: "trade",
    label: "Trade",
    type: "choice",
    required: true,
    choices: ["Roofing", "Joinery"],
  },
  { key: "vans", label: "Vans", type: "number" },
  { key: "insured", label: "Insured", type: "boolean" },
  { key: "referee", label: "Referee", type: "text" },
]

describe("the merchant's own fields", () => {
  it.each([
    [{ trade: "Roofing" }, true],
    [{ trade: "Roofing", vans: 3, insured: false, referee: "A. Reid" }, true],
    [{ trade: "Roofing", vans: null }, true],
    [{}, false],
    [undefined, false],
    [{ trade: "Plumbing" }, false],
    [{ trade: "Roofing", vans: "3" }, false],
    [{ trade: "Roofing", vans: Infinity }, false],
    [{ trade: "Roofing", insured: "yes" }, false],
    [{ trade: "Roofing", referee: "" }, false],
    [{ trade: "Roofing", referee: "x".repeat(1001) }, false],
    [{ trade: "Roofing", constructor: "x" }, false],
    [{ trade: "Roofing", vans: { $gt: 1 } }, false],
    [["Roofing"], false],
  ])("take %j: %s", (answers, accepted) => {
    expect(shapeOf(fields).safeParse(answers).success).toBe(accepted)
  })

  it("may all be left out where none is required, and none may be made up", () => {
    expect(shapeOf([]).safeParse(undefined).success).toBe(true)
    expect(shapeOf([]).safeParse({ any: 1 }).success).toBe(false)
  })

  it.each([
    [{ key: "Fleet Size", label: "x", type: "text" }],
    [{ key: "a", label: "x", type: "choice" }],
    [{ key: "a", label: "x", type: "text", choices: ["y"] }],
    [{ key: "a", label: "x", type: "date" }],
  ])("stop the boot where they make no sense: %j", (field) => {
    expect(() => shapeOf([field])).toThrow(/applications\.fields/)
  })

  it("stop the boot where a key stands twice", () => {
    const field = { key: "a", label: "x", type: "text" }
    expect(() => shapeOf([field, field])).toThrow(/twice/)
  })
})
