import { implicitUnit, type SellingUnit } from "./selling-unit"
import {
  heldOf,
  lineUnitOf,
  quantityInUnit,
  refuseLineUnits,
  refuseUnitNote,
  tellUnit,
  unitNote,
} from "./selling-unit-line"

const each = implicitUnit("C62", "Each")
const pack: SellingUnit = {
  ...implicitUnit("XPK", "Pack of 500"),
  content: "500",
  is_base: false,
}
const thousand: SellingUnit = {
  ...implicitUnit("MIL", "1,000"),
  content: "1000",
  is_base: false,
  is_priced: true,
  orderable: false,
}
const bricks = [each, pack, thousand]

describe("the unit on a line", () => {
  const note = unitNote(bricks, pack)
  const line = {
    id: "l1",
    title: "Brick",
    variant_id: "v1",
    quantity: 1500,
    metadata: { b2b_unit: note },
  }
  const sold = new Map([["v1", bricks]])

  it("is told with its quantity and the price of what it is priced per", () => {
    expect(lineUnitOf(line.metadata)).toEqual(note)
    expect(tellUnit(note, 1500, "0.4125")).toEqual({
      code: "XPK",
      name: "Pack of 500",
      quantity: "3",
      price_per: { code: "MIL", name: "1,000", amount: "412.5" },
    })
    expect(tellUnit(note, 1500, null)?.price_per.amount).toBeNull()
  })

  it("is not told where a clerk made it a part that has no end", () => {
    const third = { ...note, content: "3" }
    expect(quantityInUnit(third, 1)).toBeNull()
    expect(tellUnit(third, 1, 1)).toBeNull()
    expect(tellUnit(null, 1, 1)).toBeNull()
  })

  it.each([
    null,
    {},
    { b2b_unit: "XPK" },
    { b2b_unit: { ...note, content: "0" } },
  ])("is none in %j", (metadata) => {
    expect(lineUnitOf(metadata)).toBeNull()
  })

  it("is not a client's to write", () => {
    expect(refuseUnitNote({ b2b_unit: note })[0]?.code).toBe(
      "b2b.line_item.unit_reserved"
    )
    expect(refuseUnitNote({ b2b_unit: null }, line.metadata)).toHaveLength(1)
    expect(refuseUnitNote({ a: 1 })).toEqual([])
    expect(refuseUnitNote({ ...line.metadata }, line.metadata)).toEqual([])
  })

  it("counts the other lines of its unit for the minimum", () => {
    const some = new Map([["v1", [each, { ...pack, minimum: "4" }]]])
    const other = { ...line, id: "l2", quantity: 500 }
    expect(heldOf([line, other], "v1", "l2")).toEqual(new Map([["XPK", 1500]]))
    expect(heldOf([line, other], "v2")).toEqual(new Map())
    expect(refuseLineUnits([line, other], some)).toEqual([])
    expect(refuseLineUnits([line], some)).toHaveLength(1)
  })

  it.each<
    [
      string,
      Partial<Parameters<typeof refuseLineUnits>[0][number]>,
      Map<string, SellingUnit[]>,
      string[],
    ]
  >([
    ["as it was taken", {}, sold, []],
    ["of a variant without units", { metadata: {} }, new Map(), []],
    ["without a note, in base units", { metadata: {} }, sold, []],
    ["whose unit is gone", {}, new Map([["v1", [each]]]), ["changed"]],
    ["whose variant lost its units", {}, new Map(), ["changed"]],
    [
      "whose pack holds less now",
      {},
      new Map([["v1", [each, { ...pack, content: "450" }]]]),
      ["changed"],
    ],
    [
      "whose unit is only priced in now",
      {},
      new Map([["v1", [each, { ...pack, orderable: false }]]]),
      ["changed"],
    ],
    ["that is not so many packs", { quantity: 700 }, sold, ["quantity"]],
    [
      "below today's minimum",
      {},
      new Map([["v1", [each, { ...pack, minimum: "4" }]]]),
      ["quantity"],
    ],
  ])("is asked again when it is ordered: %s", (_name, change, units, codes) => {
    const refusals = refuseLineUnits([{ ...line, ...change }], units)
    expect(refusals.map(({ code }) => code)).toEqual(
      codes.map((code) => `b2b.selling_unit.${code}`)
    )
  })
})
