import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/**
 * What was bought of a proposed line's goods, in base units and amounts without VAT.
 * `unreached` are those order lines that were smaller than the proposed price asks for.
 */
export type Bought = {
  orders: number
  quantity: BigNumberInput
  revenue: BigNumberInput
  unreached_quantity: BigNumberInput
  unreached_revenue: BigNumberInput
}

export type TestableLine = {
  line_id: string
  /** Per base unit, as are all prices and costs; null: it is not sold. */
  own_price: string | null
  proposed_price: string | null
  /** Null: nobody knows it, or whoever asks must not. */
  cost: string | null
  bought: Bought
}

/**
 * Amounts are decimals without VAT, quantities count base units. `quantity` holds
 * `not_reached_quantity`, which keeps the price that was paid. Margins are null without a
 * cost.
 */
export type TestedLine = {
  line_id: string
  orders: number
  quantity: string
  not_reached_quantity: string
  revenue_then: string
  revenue_at_proposal: string
  revenue_difference: string
  /** Null: none was bought. */
  average_price_then: string | null
  proposed_price: string | null
  own_price: string | null
  margin_then: string | null
  margin_at_proposal: string | null
  /** Of a unit at the account's own price and at the proposed one, in percent. */
  own_margin_percent: string | null
  proposed_margin_percent: string | null
}

/** Percentages have two decimals; null: of nothing. */
export type TestedTotals = {
  revenue: {
    then: string
    at_proposal: string
    difference: string
    difference_percent: string | null
  }
  /** Of the lines whose cost is known; null: of none. */
  margin: {
    then: string
    at_proposal: string
    difference: string
    then_percent: string | null
    at_proposal_percent: string | null
    /** How much of the revenue then these lines are. */
    cost_known_for_percent: string | null
  } | null
}

/** More decimals than any price has. */
const PLACES = 6

/** A proposed line against what was bought. */
export function testLine(line: TestableLine): TestedLine {
  const { own_price, proposed_price, cost, bought } = line
  const then = MathBN.add(bought.revenue, bought.unreached_revenue)
  const quantity = MathBN.add(bought.quantity, bought.unreached_quantity)
  const proposed =
    proposed_price === null
      ? then
      : MathBN.add(
          MathBN.mult(proposed_price, bought.quantity),
          bought.unreached_revenue
        )
  const costs = cost === null ? null : MathBN.mult(cost, quantity)
  const marginOf = (revenue: BigNumberInput) =>
    costs === null ? null : decimal(MathBN.sub(revenue, costs))
  return {
    line_id: line.line_id,
    orders: bought.orders,
    quantity: decimal(quantity),
    not_reached_quantity: decimal(bought.unreached_quantity),
    revenue_then: decimal(then),
    revenue_at_proposal: decimal(proposed),
    revenue_difference: decimal(MathBN.sub(proposed, then)),
    average_price_then: MathBN.eq(quantity, 0)
      ? null
      : decimal(MathBN.div(then, quantity)),
    proposed_price,
    own_price,
    margin_then: marginOf(then),
    margin_at_proposal: marginOf(proposed),
    own_margin_percent: unitMargin(own_price, cost),
    proposed_margin_percent: unitMargin(proposed_price, cost),
  }
}

function unitMargin(price: string | null, cost: string | null): string | null {
  return price === null || cost === null
    ? null
    : percent(MathBN.sub(price, cost), price)
}

/** All lines together. */
export function testTotals(lines: readonly TestedLine[]): TestedTotals {
  const then = sumOf(lines, "revenue_then")
  const proposed = sumOf(lines, "revenue_at_proposal")
  const difference = MathBN.sub(proposed, then)
  return {
    revenue: {
      then: decimal(then),
      at_proposal: decimal(proposed),
      difference: decimal(difference),
      difference_percent: percent(difference, then),
    },
    margin: marginTotals(lines, then),
  }
}

function marginTotals(
  lines: readonly TestedLine[],
  revenue: BigNumberInput
): TestedTotals["margin"] {
  const known = lines.filter(({ margin_then }) => margin_then !== null)
  if (known.length === 0) {
    return null
  }
  const then = sumOf(known, "margin_then")
  const proposed = sumOf(known, "margin_at_proposal")
  const knownRevenue = sumOf(known, "revenue_then")
  return {
    then: decimal(then),
    at_proposal: decimal(proposed),
    difference: decimal(MathBN.sub(proposed, then)),
    then_percent: percent(then, knownRevenue),
    at_proposal_percent: percent(proposed, sumOf(known, "revenue_at_proposal")),
    cost_known_for_percent: percent(knownRevenue, revenue),
  }
}

type Amount =
  "revenue_then" | "revenue_at_proposal" | "margin_then" | "margin_at_proposal"

function sumOf(lines: readonly TestedLine[], amount: Amount): BigNumberInput {
  return lines.reduce<BigNumberInput>(
    (sum, line) => MathBN.add(sum, line[amount] ?? 0),
    0
  )
}

function percent(part: BigNumberInput, whole: BigNumberInput): string | null {
  return MathBN.eq(whole, 0)
    ? null
    : MathBN.div(MathBN.mult(part, 100), whole).toFixed(2)
}

function decimal(amount: BigNumberInput): string {
  const rounded = MathBN.convert(amount).decimalPlaces(PLACES)
  return rounded.toFixed()
}
