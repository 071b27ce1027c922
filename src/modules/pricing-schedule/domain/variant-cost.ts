import { MathBN } from "@medusajs/framework/utils"

/** What a variant costs per base unit, in one currency; a decimal as text. */
export type VariantCost = { currency_code: string; amount: string }

/** Above this a cost is a slip of the keyboard: nine digits before the point. */
const ABSURD = 1_000_000_000
const MOST_DECIMALS = 10

/**
 * What is wrong with one cost.
 * @param currencies in which some sales office sells, in small letters
 */
export function refuseCost(
  { currency_code, amount }: VariantCost,
  currencies: ReadonlySet<string>
): string | null {
  if (!currencies.has(currency_code)) {
    return `no sales office sells in ${currency_code.toUpperCase()}`
  }
  const number = MathBN.convert(amount)
  if (!number.isFinite() || number.lte(0)) {
    return `the cost ${amount} is not above 0: a markup on it would give the goods away`
  }
  if ((number.decimalPlaces() ?? 0) > MOST_DECIMALS) {
    return `the cost ${amount} has more than ${String(MOST_DECIMALS)} decimals`
  }
  return number.gte(ABSURD) ? `the cost ${amount} is absurd` : null
}

/** All that is wrong with a variant's costs. */
export function refuseCosts(
  costs: readonly VariantCost[],
  currencies: ReadonlySet<string>
): string[] {
  const seen = new Set<string>()
  return costs.flatMap((cost) => {
    const code = cost.currency_code
    const twice = seen.has(code)
    seen.add(code)
    return twice
      ? [`there are two costs in ${code.toUpperCase()}`]
      : (refuseCost(cost, currencies) ?? [])
  })
}
