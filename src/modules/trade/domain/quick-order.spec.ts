import { editDistance, nearestCodes } from "./nearest-codes"
import {
  readQuickOrder,
  sameCode,
  typedQuantity,
  unitMeant,
} from "./quick-order"

const line = (
  row: number,
  code: string,
  quantity: string | null = null,
  unit: string | null = null
) => ({ row, code, quantity, unit })

describe("a pasted order", () => {
  it.each<[string, string, ReturnType<typeof line>[]]>([
    [
      "tabs, as a spreadsheet copies them",
      "BRK-1\t3\tXPK\nBRK-2\t1,5\tm",
      [line(1, "BRK-1", "3", "XPK"), line(2, "BRK-2", "1,5", "m")],
    ],
    [
      "semicolons, with decimal commas",
      "BRK-1;1,5;m\r\nBRK-2;2;\r\n",
      [line(1, "BRK-1", "1,5", "m"), line(2, "BRK-2", "2")],
    ],
    [
      "commas, quoted",
      '"BRK-1",3,"Pack of 500"\n"A, B",1',
      [line(1, "BRK-1", "3", "Pack of 500"), line(2, "A, B", "1")],
    ],
    [
      "codes alone, with empty lines between",
      "\n BRK-1 \n\n BRK-2\n",
      [line(2, "BRK-1"), line(4, "BRK-2")],
    ],
    [
      "a header that says another order",
      "\ufeffQty;Description;Part No.\n2;Brick;BRK-1",
      [line(2, "BRK-1", "2")],
    ],
    [
      "an inch that looks like a quote",
      'PIPE-4",2\n"PIPE-5,1',
      [line(1, 'PIPE-4"', "2"), line(2, '"PIPE-5', "1")],
    ],
    ["a line without a code", "BRK-1,1\n,5\n", [line(1, "BRK-1", "1")]],
    ["a product that is called Part", "part,5", [line(1, "part", "5")]],
    ["nothing", " \n\t\n", []],
  ])("is read with %s", (_name, text, lines) => {
    expect(readQuickOrder(text)).toEqual(lines)
  })

  it("has one spelling of a code", () => {
    expect(sameCode("  Brk  1 ")).toBe("brk 1")
  })
})

describe("a typed quantity", () => {
  it.each([
    ["12", "12"],
    ["1.5", "1.5"],
    ["1,5", "1.5"],
    ["1 000", "1000"],
    ["1,000", null],
    ["0", null],
    ["-1", null],
    ["1e3", null],
    ["10000000000000", null],
    ["many", null],
    ["", null],
  ])("%s is %s", (typed, quantity) => {
    expect(typedQuantity(typed)).toBe(quantity)
  })
})

describe("a typed unit", () => {
  const units = [
    { code: "C62", name: "Each" },
    { code: "XPK", name: "Pack of 500" },
    { code: "XPX", name: "Pallet of 10 packs" },
  ]
  it.each([
    ["xpk", "XPK"],
    ["Pack of 500", "XPK"],
    ["packs", "XPK"],
    ["pcs", "C62"],
    ["pallet", "XPX"],
    ["tonne", undefined],
    ["p", undefined],
  ])("%s means %s", (typed, code) => {
    expect(unitMeant(units, typed)?.code).toBe(code)
  })

  it("means none where it could mean two", () => {
    const packs = [
      { code: "XA1", name: "Pack of 5" },
      { code: "XA2", name: "Pack of 50" },
    ]
    expect(unitMeant(packs, "pack")).toBeNull()
  })
})

describe("the nearest codes", () => {
  it.each([
    ["", "", 0],
    ["brk", "brk", 0],
    ["brk", "brick", 2],
    ["abc", "", 3],
  ])("%s and %s differ by %s signs", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
  })

  it("are those that begin so, then the most alike, and no others", () => {
    const skus = ["BRK-WHF-RED", "BRK-WHF-BUF", "TIM-1", "BRK-WHF"]
    const found = (typed: string) =>
      nearestCodes(
        typed,
        skus.map((sku) => ({ sku })),
        3
      ).map(({ sku }) => sku)
    expect(found("brk-whf-rad")).toEqual([
      "BRK-WHF",
      "BRK-WHF-RED",
      "BRK-WHF-BUF",
    ])
    expect(found("brk-w")).toEqual(["BRK-WHF", "BRK-WHF-BUF", "BRK-WHF-RED"])
    expect(found("nothing")).toEqual([])
  })
})
