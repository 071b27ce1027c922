import {
  baseUnit,
  defaultUnit,
  implicitUnit,
  pricedUnit,
  sellingUnitOf,
  type SellingUnit,
} from "./selling-unit"
import { pricePerUnit } from "./selling-unit-price"
import { sellBaseUnits, sellInUnit } from "./selling-unit-quantity"
import { refuseUnitSet } from "./selling-unit-set"

function unit(fields: Partial<SellingUnit> & { code: string }): SellingUnit {
  return {
    ...implicitUnit(fields.code, fields.code),
    is_base: false,
    ...fields,
  }
}

const each = unit({ code: "C62", name: "Each", is_base: true })
const pack = unit({ code: "XPK", name: "Pack of 500", content: "500" })
const thousand = unit({
  code: "MIL",
  name: "1,000",
  content: "1000",
  is_priced: true,
  orderable: false,
})
const bricks = [each, { ...pack, is_default: true }, thousand]

const kilo = unit({ code: "KGM", name: "kg", is_base: true, orderable: false })
const tonne = unit({
  code: "TNE",
  name: "Tonne",
  content: "1000",
  minimum: "1",
  multiple: "0.5",
})

describe("the units of a variant", () => {
  it("are told out of rows without exponents", () => {
    expect(sellingUnitOf({ ...pack, content: 1e21 })).toMatchObject({
      content: "1000000000000000000000",
    })
  })

  it("have a base, a default and a priced one, also where nobody said which", () => {
    expect(baseUnit(bricks)).toBe(each)
    expect(defaultUnit(bricks).code).toBe("XPK")
    expect(pricedUnit(bricks)).toBe(thousand)
    expect(defaultUnit([each, pack])).toBe(each)
    expect(defaultUnit([kilo, tonne])).toBe(tonne)
    expect(pricedUnit([each, pack])).toBe(each)
    expect(baseUnit([]).code).toBe("C62")
    expect(defaultUnit([]).code).toBe("C62")
  })

  it.each<[string, SellingUnit[], RegExp[]]>([
    ["a good set", bricks, []],
    ["none at all", [], []],
    ["half a tonne at a time", [kilo, tonne], []],
    ["no base", [pack], [/exactly one is the base unit, not 0/]],
    ["two bases", [each, { ...each, code: "H87" }], [/not 2/]],
    ["a base of two", [{ ...each, content: "2" }], [/C62 holds 1 of itself/]],
    ["a code twice", [each, pack, pack], [/XPK stands there twice/]],
    ["a strange code", [each, { ...pack, code: "pack" }], [/pack is no code/]],
    ["nothing in it", [each, { ...pack, content: "0" }], [/holds more than/]],
    ["less than nothing", [each, { ...pack, content: "-5" }], [/holds more/]],
    [
      "part of a brick",
      [each, { ...pack, content: "2.5" }],
      [/a multiple of XPK is a whole/, /the minimum of XPK is a whole/],
    ],
    [
      "a minimum between the steps",
      [each, { ...pack, minimum: "3", multiple: "2" }],
      [/the minimum of XPK is a multiple/],
    ],
    [
      "two priced and two defaults",
      [
        { ...each, is_priced: true, is_default: true },
        { ...pack, is_priced: true, is_default: true },
      ],
      [/at most one is what the price/, /at most one is offered/],
    ],
    [
      "a default that cannot be ordered",
      [each, { ...thousand, is_default: true }],
      [/MIL is offered first/],
    ],
    ["nothing to order", [kilo], [/one of them can be ordered/]],
    [
      "more than twenty",
      Array.from({ length: 21 }, (_, index) => ({
        ...unit({ code: `A${String(index)}` }),
        is_base: index === 0,
      })),
      [/more than 20/],
    ],
  ])("are judged together: %s", (_name, units, wrong) => {
    const said = refuseUnitSet(units)
    expect(said).toHaveLength(wrong.length)
    wrong.forEach((words, index) => {
      expect(said[index]).toMatch(words)
    })
  })
})

describe("a quantity in a unit", () => {
  const asked = (quantity: string | number) => ({ what: "Brick", quantity })

  it("is so many base units", () => {
    expect(sellInUnit(bricks, "XPK", asked(3))).toMatchObject({
      quantity: 1500,
      unit: { code: "XPK" },
    })
    expect(sellInUnit(bricks, null, asked("2"))).toMatchObject({
      quantity: 1000,
      unit: { code: "XPK" },
    })
    expect(sellInUnit([kilo, tonne], "TNE", asked("1.5"))).toMatchObject({
      quantity: 1500,
    })
  })

  it.each([
    ["MIL", /Brick is not sold by unit "MIL". Send one of C62 \(Each\), XPK/],
    ["XPX", /not sold by unit "XPX"/],
  ])("is refused in %s, which nobody sells it by", (code, message) => {
    const { refusal } = sellInUnit(bricks, code, asked(1))
    expect(refusal?.code).toBe("b2b.selling_unit.not_sold")
    expect(refusal?.message).toMatch(message)
  })

  it.each<[SellingUnit, string, string[]]>([
    [pack, "1.5", ["1", "2"]],
    [pack, "0.5", ["1"]],
    [{ ...pack, minimum: "4", multiple: "2" }, "3", ["4"]],
    [{ ...pack, minimum: "4", multiple: "2" }, "5", ["4", "6"]],
    [{ ...pack, minimum: "4", multiple: "2" }, "1", ["4"]],
    [each, "1e30", ["2,147,483,647"]],
    [{ ...each, multiple: "500", minimum: "500" }, "700", ["500", "1,000"]],
    [tonne, "1.2", ["1", "1.5"]],
  ])("is never rounded: %j in %s", (one, quantity, nearest) => {
    const { refusal } = sellInUnit([one], one.code, asked(quantity))
    expect(refusal).toMatchObject({
      code: "b2b.selling_unit.quantity",
      details: { nearest },
    })
    expect(refusal?.message).toContain(`take ${nearest.join(" or ")} instead`)
  })

  it("may be less than the minimum where the cart has the rest", () => {
    const some = { ...pack, minimum: "4", multiple: "2" }
    const two = { ...asked(2), held: new Map([["XPK", 2000]]) }
    expect(sellInUnit([some], "XPK", two)).toMatchObject({ quantity: 1000 })
    expect(
      sellInUnit([some], "XPK", { ...two, quantity: 1 }).refusal
    ).toBeDefined()
    expect(
      sellInUnit([some], "XPK", { ...two, held: new Map([["C62", 2000]]) })
        .refusal
    ).toBeDefined()
  })
})

describe("a number of base units", () => {
  const asked = (quantity: number, own?: string) => ({
    what: "Brick",
    quantity,
    own,
  })

  it("keeps the line's unit while it fits, and takes the base unit otherwise", () => {
    expect(sellBaseUnits(bricks, asked(1000, "XPK")).unit?.code).toBe("XPK")
    expect(sellBaseUnits(bricks, asked(700, "XPK")).unit?.code).toBe("C62")
    expect(sellBaseUnits(bricks, asked(1000)).unit?.code).toBe("C62")
    expect(sellBaseUnits([kilo, tonne], asked(1500)).unit?.code).toBe("TNE")
  })

  it("is refused with the nearest that are sold", () => {
    const { refusal } = sellBaseUnits([{ ...each, orderable: false }, pack], {
      what: "Brick",
      quantity: 700,
    })
    expect(refusal?.message).toBe(
      "Brick is sold by Pack of 500: take 500 Each or 1,000 Each instead of 700 Each."
    )
  })
})

it("a price is told per the unit that it is priced in, or another", () => {
  expect(pricePerUnit("0.4125", bricks)).toEqual({
    code: "MIL",
    name: "1,000",
    content: "1000",
    amount: "412.5",
  })
  expect(pricePerUnit("0.4125", bricks, pack).amount).toBe("206.25")
})
