import { orderLines, type LineEdit } from "./order-lines"

const LINE = {
  variant_id: "variant_1",
  locked: false,
  quantity: "10",
  stock_up_to: null,
  unit_code: null,
  line_reference: null,
}
const FREE = { ...LINE, id: "free", title: "Screws" }
const LOCKED = { ...LINE, id: "locked", title: "Gloves", locked: true }
const STOCKED = {
  ...LINE,
  id: "stocked",
  title: "Glue",
  stock_up_to: "24",
  unit_code: "PK",
  line_reference: "Bay 3",
}

const ordered = (...edits: LineEdit[]) => {
  const { lines, refusal } = orderLines(
    [FREE, LOCKED, STOCKED],
    edits,
    new Map([["stocked", { minimum: "5", multiple: "5" }]])
  )
  return refusal
    ? refusal.code
    : lines.map(({ line_id, quantity }) => [line_id, quantity])
}

describe("what a template orders", () => {
  it("is its own quantities where nothing is said", () => {
    expect(ordered()).toEqual([
      ["free", "10"],
      ["locked", "10"],
      ["stocked", "10"],
    ])
  })

  it("is what was edited, and nothing where nothing is wanted or missing", () => {
    expect(
      ordered(
        { line_id: "free", quantity: "0" },
        { line_id: "locked", quantity: "10" },
        { line_id: "stocked", on_hand: "7" }
      )
    ).toEqual([
      ["locked", "10"],
      ["stocked", "20"],
    ])
    expect(ordered({ line_id: "stocked", on_hand: "24" })).toHaveLength(2)
  })

  it("says the unit and the reference of each line", () => {
    const { lines } = orderLines([STOCKED, FREE], [], new Map())
    expect(lines?.map((line) => [line.unit_code, line.line_reference])).toEqual(
      [
        ["PK", "Bay 3"],
        [undefined, undefined],
      ]
    )
  })

  it("counts single units where nothing is known of the unit", () => {
    const { lines } = orderLines(
      [STOCKED],
      [{ line_id: "stocked", on_hand: "23" }],
      new Map()
    )
    expect(lines?.[0]?.quantity).toBe("1")
  })

  it.each<[string, LineEdit[]]>([
    ["line_locked", [{ line_id: "locked", quantity: "11" }]],
    ["line_locked", [{ line_id: "locked", quantity: "0" }]],
    ["no_stock_level", [{ line_id: "free", on_hand: "3" }]],
    ["line_not_found", [{ line_id: "another", quantity: "1" }]],
    [
      "line_not_found",
      [
        { line_id: "free", quantity: "1" },
        { line_id: "free", quantity: "2" },
      ],
    ],
  ])("refuses: %s", (code, edits) => {
    expect(ordered(...edits)).toBe(`b2b.cart_template.${code}`)
  })
})
