import { contentHash, uncovered, type Basket } from "./basket"

const basket: Basket = {
  currency_code: "gbp",
  total: "120",
  destination: "shpto_1",
  project_id: null,
  lines: [
    { item: "bricks", quantity: 10, unit_price: "7" },
    { item: "mortar", quantity: 5, unit_price: "6" },
  ],
}

const having = (change: Partial<Basket>): Basket => ({ ...basket, ...change })
const lines = (...of: [string, number, string][]) =>
  of.map(([item, quantity, unit_price]) => ({ item, quantity, unit_price }))

describe("the content hash", () => {
  it("does not look at the order of lines, nor at how a number is written", () => {
    const same = having({
      total: "120.00",
      currency_code: "GBP",
      lines: lines(["mortar", 5, "6.0"], ["bricks", 10, "7.000"]),
    })
    expect(contentHash(same)).toBe(contentHash(basket))
  })

  it.each<[string, Partial<Basket>]>([
    ["total", { total: "120.01" }],
    ["currency", { currency_code: "eur" }],
    ["ship-to", { destination: "shpto_2" }],
    ["project", { project_id: "proj_1" }],
    ["quantity", { lines: lines(["bricks", 11, "7"], ["mortar", 5, "6"]) }],
    ["price", { lines: lines(["bricks", 10, "7.01"], ["mortar", 5, "6"]) }],
    ["product", { lines: lines(["bricks", 10, "7"], ["sand", 5, "6"]) }],
    ["line less", { lines: lines(["bricks", 10, "7"]) }],
  ])("tells another %s", (_, change) => {
    expect(contentHash(having(change))).not.toBe(contentHash(basket))
  })
})

describe("an approval covers", () => {
  it("the same, and less of it", () => {
    expect(uncovered(basket, basket, 0)).toBeNull()
    const less = having({ total: "50", lines: lines(["bricks", 4, "7"]) })
    expect(uncovered(basket, less, 0)).toBeNull()
  })

  it("a total that grew by the tolerance, and no penny more", () => {
    const grown = (quantity: number, total: string) =>
      having({
        total,
        lines: lines(["bricks", 10, "7"], ["mortar", quantity, "6"]),
      })
    expect(uncovered(basket, grown(6, "126"), 5)).toBeNull()
    expect(uncovered(basket, grown(6, "126.01"), 5)).toMatchObject({
      total: true,
      items: ["mortar"],
    })
    expect(uncovered(basket, grown(6, "126"), 0)).not.toBeNull()
  })

  it("not the swap of one product for more of another at the same total", () => {
    const swapped = having({
      lines: lines(["bricks", 1, "7"], ["mortar", 15, "6"]),
    })
    expect(uncovered(basket, swapped, 5)).toMatchObject({ items: ["mortar"] })
  })

  it("nothing that was not in it, whatever it costs", () => {
    const added = having({
      lines: [...basket.lines, ...lines(["sand", 1, "0"])],
    })
    expect(uncovered(basket, added, 50)).toMatchObject({ items: ["sand"] })
  })

  it("no other ship-to, project or currency", () => {
    const change = { destination: "shpto_2", project_id: "proj_1" }
    expect(uncovered(basket, having(change), 50)).toMatchObject({
      destination: true,
      project: true,
    })
    expect(
      uncovered(basket, having({ currency_code: "eur" }), 50)
    ).not.toBeNull()
  })

  it("whatever is in it, exactly when it covers it line by line as well", () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const next = random(seed)
      const one = () =>
        lines(["a", 1 + (next() % 5), "2"], ["b", next() % 5, "3"])
      const [before, after] = [priced(one()), priced(one())]
      const grew = after.lines.some(
        ({ quantity }, at) => quantity > (before.lines[at]?.quantity ?? 0)
      )
      expect([seed, uncovered(before, after, 0) !== null]).toEqual([seed, grew])
    }
  })
})

function priced(of: Basket["lines"]): Basket {
  const total = of.reduce(
    (sum, line) => sum + line.quantity * Number(line.unit_price),
    0
  )
  return having({ total: String(total), lines: of })
}

/** The same numbers in every run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state
  }
}
