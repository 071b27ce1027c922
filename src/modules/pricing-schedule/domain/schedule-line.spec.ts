import { findCircle } from "./circle"
import { refuseLine, refuseOverlaps, type LineInput } from "./schedule-line"

function line(over: Partial<LineInput> = {}): LineInput {
  return {
    target_type: "variant",
    target_id: "brick",
    method: "price",
    base: "list_price",
    base_schedule_id: null,
    unit_code: "",
    from_quantity: 1,
    value: "0.55",
    ...over,
  }
}

const contentOf = ({ unit_code }: LineInput) =>
  unit_code === "" ? 1 : unit_code === "XPK" ? 500 : null

const codeOf = (over: Partial<LineInput>) =>
  refuseLine(line(over), "line 3", contentOf)?.code

const INVALID = "b2b.pricing_schedule.line_invalid"

describe("a line of a schedule", () => {
  it("may be a price, a percentage, an amount off or a markup", () => {
    expect(codeOf({})).toBeUndefined()
    expect(codeOf({ method: "percent_off", value: 100 })).toBeUndefined()
    expect(codeOf({ method: "amount_off", value: 0 })).toBeUndefined()
    expect(
      codeOf({ method: "markup", base: "cost", value: 30 })
    ).toBeUndefined()
    expect(codeOf({ unit_code: "XPK", from_quantity: "0.5" })).toBeUndefined()
  })

  it.each<[string, Partial<LineInput>]>([
    ["a negative price", { value: "-0.01" }],
    ["a price that is no number", { value: "NaN" }],
    ["an absurd price", { value: "1000000000" }],
    ["eleven decimals", { value: "0.00000000001" }],
    ["more than everything off", { method: "percent_off", value: 101 }],
    ["an absurd markup", { method: "markup", base: "cost", value: 10_001 }],
    ["a markup on list prices", { method: "markup" }],
    ["a discount on cost", { method: "percent_off", base: "cost" }],
    ["a base without a schedule", { method: "percent_off", base: "schedule" }],
    ["a schedule without a base", { base_schedule_id: "psch_1" }],
    ["a price for a category", { target_type: "category" }],
    [
      "a category in packs",
      { target_type: "category", method: "percent_off", unit_code: "XPK" },
    ],
    ["everything with a name", { target_type: "everything" }],
    ["a variant without a name", { target_id: "" }],
  ])("is refused: %s", (_what, over) => {
    expect(codeOf(over)).toBe(INVALID)
  })

  it("is refused in a unit that the variant has not, and for parts of a piece", () => {
    expect(codeOf({ unit_code: "KGM" })).toBe(
      "b2b.pricing_schedule.unit_unknown"
    )
    const code = "b2b.pricing_schedule.quantity_not_whole"
    expect(codeOf({ from_quantity: "1.5" })).toBe(code)
    expect(codeOf({ from_quantity: 0 })).toBe(code)
    expect(codeOf({ unit_code: "XPK", from_quantity: "0.501" })).toBe(code)
  })
})

describe("breaks of the same goods", () => {
  const overlap = (lines: LineInput[]) =>
    refuseOverlaps(lines, ["line 1", "line 2"], contentOf)

  it("may not begin at the same quantity, in whatever units", () => {
    const pack = line({ unit_code: "XPK", from_quantity: 1 })
    const [refusal] = overlap([line({ from_quantity: 500 }), pack])
    expect(refusal?.code).toBe("b2b.pricing_schedule.breaks_overlap")
    expect(refusal?.message).toContain("line 1 and again in line 2")
  })

  it("may begin anywhere else, or be for other goods", () => {
    expect(overlap([line(), line({ from_quantity: 2 })])).toEqual([])
    expect(overlap([line(), line({ target_id: "block" })])).toEqual([])
  })
})

describe("schedules that start from each other", () => {
  const bases = new Map([
    ["a", ["b"]],
    ["b", ["c", "d"]],
    ["d", ["a"]],
    ["x", ["y", "z"]],
    ["y", ["z"]],
  ])

  it("go in a circle where one comes back to itself", () => {
    expect(findCircle("a", bases)).toEqual(["a", "b", "d", "a"])
    expect(findCircle("self", new Map([["self", ["self"]]]))).toEqual([
      "self",
      "self",
    ])
  })

  it("go in none where two ways meet", () => {
    expect(findCircle("x", bases)).toBeNull()
    expect(findCircle("c", bases)).toBeNull()
  })
})
