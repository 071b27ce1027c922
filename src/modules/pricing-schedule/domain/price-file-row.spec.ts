import {
  actionOf,
  lineOf,
  refusePriceRow,
  targetTypeOf,
  type PriceFileRow,
  type ResolvedRow,
} from "./price-file-row"

const row: PriceFileRow = {
  line: 2,
  key: "TRADE / BRICK",
  cells: [],
  schedule: "TRADE",
  sku: "BRICK",
  variant: "",
  category: "",
  method: "price",
  base: "list_price",
  base_schedule: "",
  value: "0.7",
  unit: "",
  from_quantity: "1",
  currency: "",
}

const known: ResolvedRow = {
  line: 2,
  schedule_id: "psch_1",
  currency_code: "gbp",
  office_id: "off_1",
  target_id: "variant_1",
  content: "1",
  base_schedule_id: null,
  base_currency_code: null,
  base_office_id: null,
  existing_id: null,
  existing: null,
  taken: null,
}

const formula: PriceFileRow = {
  ...row,
  method: "percent_off",
  base: "schedule",
  base_schedule: "OTHER",
}
const fitting: ResolvedRow = {
  ...known,
  base_schedule_id: "psch_2",
  base_currency_code: "gbp",
}

describe("a row of a file of prices", () => {
  it("becomes a line of its schedule", () => {
    expect(refusePriceRow(row, known)).toBeNull()
    expect(lineOf(row, known)).toEqual({
      target_type: "variant",
      target_id: "variant_1",
      method: "price",
      base: "list_price",
      base_schedule_id: null,
      value: "0.7",
      unit_code: "",
      from_quantity: "1",
    })
    expect(refusePriceRow(formula, fitting)).toBeNull()
    expect(lineOf(formula, fitting).base_schedule_id).toBe("psch_2")
  })

  it("is about a variant, a category, or everything where it names neither", () => {
    const nothing = { ...row, sku: "" }
    expect(targetTypeOf(row)).toBe("variant")
    expect(targetTypeOf({ ...nothing, variant: "variant_1" })).toBe("variant")
    expect(targetTypeOf({ ...nothing, category: "bricks" })).toBe("category")
    expect(targetTypeOf(nothing)).toBe("everything")
  })

  it.each<[string, Partial<PriceFileRow>, Partial<ResolvedRow>, RegExp]>([
    ["two names", { category: "bricks" }, {}, /more than one of sku/],
    ["no schedule", {}, { schedule_id: null }, /no pricing schedule "TRADE"/],
    ["a currency", { currency: "eur" }, {}, /in GBP, and this is in EUR/],
    ["no variant", {}, { target_id: null }, /no variant "BRICK"/],
    [
      "no category",
      { sku: "", category: "bricks" },
      { target_id: null },
      /no category "bricks"/,
    ],
    ["no unit", { unit: "XPK" }, { content: null }, /not sold by the unit/],
    ["half a brick", { from_quantity: "0.5" }, {}, /not a whole number/],
    [
      "a line beside it",
      {},
      { taken: { unit_code: "XPK", from_quantity: "2" } },
      /2 of XPK; use that unit/,
    ],
    [
      "a line in base units beside it",
      { unit: "C62" },
      { taken: { unit_code: "", from_quantity: "1" } },
      /1 of the base unit/,
    ],
  ])("is refused for %s", (_what, typed, found, why) => {
    expect(
      refusePriceRow({ ...row, ...typed }, { ...known, ...found })
    ).toMatch(why)
  })

  it.each<[string, Partial<ResolvedRow>]>([
    ["does not exist", { base_schedule_id: null }],
    ["has another currency", { base_currency_code: "eur" }],
    ["is another office's", { base_office_id: "off_2" }],
  ])("starts from no schedule that %s", (_what, found) => {
    expect(refusePriceRow(formula, { ...fitting, ...found })).toMatch(
      /schedule OTHER does not exist, has another currency, or is another/
    )
  })

  it("changes a line only where that says something else", () => {
    const line = lineOf(row, known)
    const existing = {
      method: line.method,
      base: line.base,
      base_schedule_id: null,
      value: "0.70",
    }
    expect(actionOf(line, null)).toBe("new")
    expect(actionOf(line, existing)).toBe("unchanged")
    expect(actionOf(line, { ...existing, value: "0.71" })).toBe("changed")
    expect(actionOf(line, { ...existing, method: "amount_off" })).toBe(
      "changed"
    )
  })
})
