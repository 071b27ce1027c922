import { MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"
import { toBaseAmount, toBaseQuantity } from "../../../utils/selling-unit"
import type { LineInput } from "./schedule-line"

/** A price per base unit from `min_quantity` to `max_quantity` base units, both included. */
export type Tier = {
  min_quantity: number
  /** Null: no end. */
  max_quantity: number | null
  amount: string
}

/** What a variant's formula lines start from. */
export type VariantFacts = {
  variant_id: string
  /** Its product's categories with all that stand above them; 0 is the top. */
  categories: readonly { id: string; depth: number }[]
  list_prices: readonly Tier[]
  cost: string | number | null
  /** Compiled prices of other schedules for this variant, by schedule id. */
  base_prices: ReadonlyMap<string, readonly Tier[]>
  /** What units of it hold, by code; "" is the base unit. */
  contents: ReadonlyMap<string, BigNumberInput>
}

export type CompilableLine = LineInput

/** Results of formulas are rounded half up to this many decimals of a base unit. */
const FORMULA_DECIMALS = 6
const HALF_UP = 4

/**
 * A schedule's prices of one variant. The variant's own lines count before those of
 * its nearest category, and those before the lines for everything.
 */
export function compilePrices(
  lines: readonly CompilableLine[],
  facts: VariantFacts
): Tier[] {
  const own = lines.filter(
    (line) =>
      line.target_type === "variant" && line.target_id === facts.variant_id
  )
  if (own.length > 0) {
    return tiersOf(own, facts)
  }
  const byCategory = nearestCategories(lines, facts)
  if (byCategory.length > 0) {
    return lowestOf(byCategory.map((group) => tiersOf(group, facts)))
  }
  return tiersOf(
    lines.filter((line) => line.target_type === "everything"),
    facts
  )
}

/** The lines of the deepest categories that have any, one group for each. */
function nearestCategories(
  lines: readonly CompilableLine[],
  facts: VariantFacts
): CompilableLine[][] {
  const groups = facts.categories
    .map(({ id, depth }) => ({
      depth,
      lines: lines.filter(
        (line) => line.target_type === "category" && line.target_id === id
      ),
    }))
    .filter((group) => group.lines.length > 0)
  const deepest = Math.max(...groups.map(({ depth }) => depth))
  return groups
    .filter(({ depth }) => depth === deepest)
    .map((group) => group.lines)
}

/** Of several categories at the same depth: the one with the lowest price. */
function lowestOf(candidates: Tier[][]): Tier[] {
  const cheapest = (tiers: Tier[]) =>
    tiers.map(({ amount }) => MathBN.convert(amount))
  const [first = [], ...others] = candidates.filter(({ length }) => length > 0)
  return others.reduce(
    (best, tiers) =>
      MathBN.lt(MathBN.min(...cheapest(tiers)), MathBN.min(...cheapest(best)))
        ? tiers
        : best,
    first
  )
}

function tiersOf(
  lines: readonly CompilableLine[],
  facts: VariantFacts
): Tier[] {
  const breaks = lines
    .flatMap((line) => {
      const content = facts.contents.get(line.unit_code)
      const from =
        content === undefined
          ? null
          : toBaseQuantity(line.from_quantity, { content })
      return content === undefined || from === null
        ? []
        : [{ line, content, from }]
    })
    .sort((a, b) => a.from - b.from)
  return joined(
    breaks.flatMap(({ line, content, from }, index) => {
      const next = breaks[index + 1]?.from
      const to = next === undefined ? null : next - 1
      return line.method === "price"
        ? [
            {
              ...window(from, to),
              amount: toBaseAmount(line.value, { content }),
            },
          ]
        : formulaTiers(line, facts, { from, to, content })
    })
  )
}

function window(from: number, to: number | null) {
  return { min_quantity: from, max_quantity: to }
}

/** A formula has a break wherever that has one which it starts from. */
function formulaTiers(
  line: CompilableLine,
  facts: VariantFacts,
  {
    from,
    to,
    content,
  }: { from: number; to: number | null; content: BigNumberInput }
): Tier[] {
  const base = startOf(line, facts)
  const inside = (quantity: number) =>
    quantity > from && (to === null || quantity <= to)
  const starts = [
    from,
    ...base
      .flatMap(({ min_quantity, max_quantity }) => [
        min_quantity,
        ...(max_quantity === null ? [] : [max_quantity + 1]),
      ])
      .filter(inside),
  ]
  const sorted = [...new Set(starts)].sort((a, b) => a - b)
  return sorted.flatMap((start, index) => {
    const amount = priceAt(base, start)
    const next = sorted[index + 1]
    const end = next === undefined ? to : next - 1
    const result = amount === null ? null : applied(line, amount, { content })
    return result === null ? [] : [{ ...window(start, end), amount: result }]
  })
}

function startOf(line: CompilableLine, facts: VariantFacts): readonly Tier[] {
  if (line.base === "cost") {
    return facts.cost === null
      ? []
      : [{ ...window(1, null), amount: String(facts.cost) }]
  }
  return line.base === "schedule"
    ? (facts.base_prices.get(line.base_schedule_id ?? "") ?? [])
    : facts.list_prices
}

/** As core does it: of all tiers that hold a quantity the lowest price. */
export function priceAt(
  tiers: readonly Tier[],
  quantity: number
): string | null {
  const holding = tiers.filter(
    ({ min_quantity, max_quantity }) =>
      min_quantity <= quantity &&
      (max_quantity === null || quantity <= max_quantity)
  )
  return holding.length === 0
    ? null
    : MathBN.min(...holding.map(({ amount }) => amount)).toString()
}

/** @returns null where nothing would be left to pay by subtracting too much */
function applied(
  line: CompilableLine,
  amount: string,
  unit: { content: BigNumberInput }
): string | null {
  const result =
    line.method === "amount_off"
      ? MathBN.sub(amount, toBaseAmount(line.value, unit))
      : MathBN.mult(amount, factorOf(line))
  return result.isNegative()
    ? null
    : result.decimalPlaces(FORMULA_DECIMALS, HALF_UP).toString()
}

function factorOf({ method, value }: CompilableLine) {
  const part = MathBN.div(value, 100)
  return method === "markup" ? MathBN.add(1, part) : MathBN.sub(1, part)
}

/** Neighbours at the same price are one. */
function joined(tiers: Tier[]): Tier[] {
  return tiers.reduce<Tier[]>((done, tier) => {
    const last = done.at(-1)
    if (
      last?.max_quantity === tier.min_quantity - 1 &&
      MathBN.eq(last.amount, tier.amount)
    ) {
      return [
        ...done.slice(0, -1),
        { ...last, max_quantity: tier.max_quantity },
      ]
    }
    return [...done, tier]
  }, [])
}
