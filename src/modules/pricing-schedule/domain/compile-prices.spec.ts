import {
  compilePrices,
  type CompilableLine,
  type VariantFacts,
} from "./compile-prices"

function line(over: Partial<CompilableLine>): CompilableLine {
  return {
    target_type: "variant",
    target_id: "brick",
    method: "price",
    base: "list_price",
    base_schedule_id: null,
    unit_code: "",
    from_quantity: 1,
    value: "0",
    ...over,
  }
}

function facts(over: Partial<VariantFacts> = {}): VariantFacts {
  return {
    variant_id: "brick",
    categories: [
      { id: "bricks", depth: 0 },
      { id: "facing", depth: 1 },
      { id: "offers", depth: 0 },
    ],
    list_prices: [{ min_quantity: 1, max_quantity: null, amount: "0.78" }],
    cost: "0.40",
    base_prices: new Map(),
    contents: new Map<string, number>([
      ["", 1],
      ["XPK", 500],
      ["MIL", 1000],
    ]),
    ...over,
  }
}

const tier = (min: number, max: number | null, amount: string) => ({
  min_quantity: min,
  max_quantity: max,
  amount,
})

describe("a schedule's prices of one variant", () => {
  it("run from break to break, whatever unit a break was typed in", () => {
    const lines = [
      line({ value: "0.70" }),
      line({ value: "300", unit_code: "XPK", from_quantity: 2 }),
      line({ value: "550", unit_code: "MIL", from_quantity: 5 }),
    ]
    expect(compilePrices(lines, facts())).toEqual([
      tier(1, 999, "0.7"),
      tier(1000, 4999, "0.6"),
      tier(5000, null, "0.55"),
    ])
  })

  it("say nothing below the first break", () => {
    expect(
      compilePrices([line({ value: "0.6", from_quantity: 100 })], facts())
    ).toEqual([tier(100, null, "0.6")])
  })

  it("follow the breaks of the list price that a percentage starts from", () => {
    const list_prices = [tier(1, 99, "1"), tier(100, null, "0.8")]
    const off = line({ method: "percent_off", value: "10" })
    expect(compilePrices([off], facts({ list_prices }))).toEqual([
      tier(1, 99, "0.9"),
      tier(100, null, "0.72"),
    ])
  })

  it("add a markup to the cost, and take an amount per unit off", () => {
    expect(
      compilePrices(
        [line({ method: "markup", base: "cost", value: "25" })],
        facts()
      )
    ).toEqual([tier(1, null, "0.5")])
    expect(
      compilePrices(
        [line({ method: "amount_off", value: "50", unit_code: "XPK" })],
        facts()
      )
    ).toEqual([tier(500, null, "0.68")])
  })

  it("are rounded half up to six decimals where a formula makes more", () => {
    const list_prices = [tier(1, null, "0.333333")]
    expect(
      compilePrices(
        [line({ method: "percent_off", value: "50" })],
        facts({ list_prices })
      )
    ).toEqual([tier(1, null, "0.166667")])
  })

  it("are none where there is no cost, no list price, or nothing left to pay", () => {
    const markup = line({ method: "markup", base: "cost", value: "25" })
    expect(compilePrices([markup], facts({ cost: null }))).toEqual([])
    const off = line({ method: "percent_off", value: "10" })
    expect(compilePrices([off], facts({ list_prices: [] }))).toEqual([])
    const tooMuch = line({ method: "amount_off", value: "1" })
    expect(compilePrices([tooMuch], facts())).toEqual([])
  })

  it("start from another schedule's where a line says so", () => {
    const base_prices = new Map([["trade", [tier(1, null, "0.6")]]])
    const off = line({
      method: "percent_off",
      base: "schedule",
      base_schedule_id: "trade",
      value: "5",
    })
    expect(compilePrices([off], facts({ base_prices }))).toEqual([
      tier(1, null, "0.57"),
    ])
  })
})

describe("of several lines that reach a variant", () => {
  const all = line({
    target_type: "everything",
    target_id: "",
    method: "percent_off",
    value: "5",
  })
  const category = (target_id: string, value: string) =>
    line({
      target_type: "category",
      target_id,
      method: "percent_off",
      value,
    })

  it("its own count before its category's, and those before everything's", () => {
    const own = line({ value: "0.5" })
    expect(
      compilePrices([all, category("facing", "10"), own], facts())
    ).toEqual([tier(1, null, "0.5")])
    expect(compilePrices([all, category("facing", "10")], facts())).toEqual([
      tier(1, null, "0.702"),
    ])
    expect(compilePrices([all], facts())).toEqual([tier(1, null, "0.741")])
  })

  it("the nearest category counts, and of two as near the cheaper", () => {
    expect(
      compilePrices(
        [category("bricks", "50"), category("facing", "10")],
        facts()
      )
    ).toEqual([tier(1, null, "0.702")])
    expect(
      compilePrices(
        [category("bricks", "20"), category("offers", "30")],
        facts()
      )
    ).toEqual([tier(1, null, "0.546")])
  })
})
