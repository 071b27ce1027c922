import { bodyOf, changed, lookedUp, newDraft, problemOf } from "./line-draft"
import { isTable, pastedLines } from "./pasted-lines"
import { refusedLine } from "./line-draft"

const typed = (text: string) =>
  pastedLines(text).map(({ sku, value, from_quantity, unit_code }) => [
    sku,
    value,
    from_quantity,
    unit_code,
  ])

describe("rows pasted from a spreadsheet", () => {
  it("takes SKU, price, from quantity and unit, the last two where they are", () => {
    expect(
      typed("BRK-65\t0.55\t1\txpk\r\nBRK-73\t0.62\r\n\r\nSAND\t41\t10\t\r\n")
    ).toEqual([
      ["BRK-65", "0.55", "1", "XPK"],
      ["BRK-73", "0.62", "1", ""],
      ["SAND", "41", "10", ""],
    ])
  })

  it("leaves the headings out", () => {
    expect(typed("SKU\tPrice\nBRK-65\t0.55")).toEqual([
      ["BRK-65", "0.55", "1", ""],
    ])
  })

  it.each([
    ["£1,234.50", "1234.50"],
    ["412.50 GBP", "412.50"],
    ["1,000,000", "1000000"],
    ["0.5", "0.5"],
  ])("reads %s as %s", (cell, value) => {
    expect(typed(`A\t${cell}`)[0]?.[1]).toBe(value)
  })

  it.each(["1.234,50", "12,5", "-3", "9 or 10"])(
    "guesses nothing of %s, and marks it",
    (cell) => {
      const [draft] = pastedLines(`A\t${cell}`)
      expect(
        problemOf({ ...(draft ?? newDraft()), target_id: "variant_1" })
      ).toBe("value")
    }
  )

  it("leaves a single word to the field that it is pasted into", () => {
    expect([isTable("BRK-65"), isTable("BRK-65\n"), isTable("A\tB")]).toEqual([
      false,
      false,
      true,
    ])
  })
})

describe("a row of the grid", () => {
  const brick = {
    id: "variant_1",
    sku: "BRK-65",
    title: "Brick",
    units: ["XPK"],
  }

  it("is found by its SKU, or marked", () => {
    const draft = newDraft({ sku: " BRK-65 ", value: "1" })
    expect(problemOf(draft)).toBe("looking")
    expect(problemOf(lookedUp(draft, [brick]))).toBeNull()
    expect(problemOf(lookedUp(draft, []))).toBe("skuUnknown")
  })

  it("takes only units of its product", () => {
    const draft = lookedUp(newDraft({ sku: "BRK-65", value: "1" }), [brick])
    expect(problemOf({ ...draft, unit_code: "XPK" })).toBeNull()
    expect(problemOf({ ...draft, unit_code: "TNE" })).toBe("unit")
  })

  it("for everything takes something off, and names nothing", () => {
    const draft = changed(newDraft({ sku: "BRK-65", unit_code: "XPK" }), {
      target_type: "everything",
    })
    expect(bodyOf({ ...draft, value: "10" })).toEqual({
      target_type: "everything",
      target_id: "",
      method: "percent_off",
      base: "list_price",
      base_schedule_id: null,
      value: "10",
      unit_code: "",
      from_quantity: "1",
    })
  })

  it("starts a markup from the cost, and another contract by its id", () => {
    const markup = changed(newDraft(), { method: "markup" })
    expect(bodyOf(markup).base).toBe("cost")
    const off = changed(markup, { method: "percent_off" })
    expect(bodyOf(off).base).toBe("list_price")
    expect(bodyOf(changed(off, { start: "psch_1" }))).toMatchObject({
      base: "schedule",
      base_schedule_id: "psch_1",
    })
  })

  it.each([
    ["In line 3, a price is one variant's.", 2],
    ["The price from 1 stands in line 1 and again in line 12.", 11],
    ["The price stands in line pslin_01 and again in line 2.", 1],
    ["Invalid request: Value for field 'lines, 4, value' is wrong", 4],
    ["There is no pricing schedule psch_1.", null],
  ])("is known by the refusal: %s", (message, at) => {
    expect(refusedLine(message)).toBe(at)
  })
})
