import type { CartLine, SellingUnit } from "../answers"
import {
  baseOf,
  exact,
  inBase,
  moreUntil,
  offeredOf,
  pricedOf,
  quantityIn,
  unitOfLine,
} from "./units"

const unit = (fields: Partial<SellingUnit>): SellingUnit => ({
  code: "C62",
  name: "Each",
  content: "1",
  minimum: "1",
  multiple: "1",
  is_base: false,
  is_priced: false,
  is_default: false,
  orderable: true,
  ...fields,
})
const each = unit({ is_base: true })
const pack = unit({ code: "XPK", name: "Pack of 500", content: "500" })
const thousand = unit({ code: "MIL", is_priced: true, orderable: false })
const units = [each, pack, thousand]

it("offers what can be ordered, the default first, then the base unit", () => {
  expect(offeredOf(units)).toEqual([each, pack])
  const first = { ...pack, is_default: true }
  expect(offeredOf([each, first])).toEqual([first, each])
  expect(baseOf(units)).toBe(each)
  expect(pricedOf(units)).toBe(thousand)
  expect(pricedOf([each, pack])).toBe(each)
})

it("counts base units without what floating point adds", () => {
  expect(inBase(3, pack)).toBe(1500)
  expect(inBase(0.3, unit({ content: "0.1" }))).toBe(0.03)
  expect(exact(0.1 + 0.2)).toBe(0.3)
})

it("keeps the quantity in another unit where it fits", () => {
  expect(quantityIn(pack, 1500)).toBe(3)
  expect(quantityIn(pack, 1501)).toBe(1)
  expect(quantityIn({ ...pack, minimum: "4", multiple: "2" }, 1500)).toBe(4)
  expect(quantityIn(unit({ content: "1000", multiple: "0.5" }), 1500)).toBe(1.5)
})

it("knows a line's unit while it is sold", () => {
  const line = { metadata: { b2b_unit: { code: "XPK", content: "500" } } }
  expect(unitOfLine(line as CartLine, units)).toBe(pack)
  expect(unitOfLine(line as CartLine, [each])).toBeUndefined()
  expect(unitOfLine({ metadata: null } as CartLine, units)).toBeUndefined()
})

it("counts in whole steps of the unit how many more a price break needs", () => {
  expect(moreUntil(500, 1, each)).toBe(499)
  expect(moreUntil(5000, 500, pack)).toBe(9)
  expect(moreUntil(5001, 500, pack)).toBe(10)
  expect(moreUntil(12, 3, unit({ content: "1.5", multiple: "4" }))).toBe(8)
})
