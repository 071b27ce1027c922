import { MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"

/** A price as Medusa found it; those of one price set stand in the order of their rank. */
export type RankedPrice = {
  price_set_id: string
  amount: BigNumberInput | null
  price_list_id: string | null
  price_list_type: string | null
}

/** Ordinary numbers tell amounts apart that differ by more than this share of them. */
const DISTINCT = 1e-9

/** Exact, and mostly without MathBN: a list of products asks this for each variant. */
function isLower(one: RankedPrice, other: RankedPrice): boolean {
  if (one.amount === null || other.amount === null) {
    return false
  }
  const [amount, otherAmount] = [Number(one.amount), Number(other.amount)]
  const gap = amount - otherAmount
  return Math.abs(gap) >
    DISTINCT * Math.max(Math.abs(amount), Math.abs(otherAmount))
    ? gap < 0
    : MathBN.lt(one.amount, other.amount)
}

/** What Medusa would charge: the first list's price, a sale only below the default. */
function chosen<Price extends RankedPrice>(
  prices: readonly Price[]
): Price | undefined {
  const listed = prices.find((price) => price.price_list_id !== null)
  const standard = prices.find((price) => price.price_list_id === null)
  const isNoBargain =
    listed?.price_list_type === "sale" &&
    standard !== undefined &&
    isLower(standard, listed)
  return isNoBargain ? standard : (listed ?? standard)
}

/** Of one price set: without the contract, or without lists that outrank it. */
function lowerOfSet<Price extends RankedPrice>(
  prices: Price[],
  contractLists: ReadonlySet<string>
): Price[] {
  const isContract = ({ price_list_id }: Price) =>
    price_list_id !== null && contractLists.has(price_list_id)
  const contract = prices.find(isContract)
  const open = prices.filter((price) => !isContract(price))
  const offer = chosen(open)
  if (!contract || !offer) {
    return prices
  }
  return isLower(offer, contract)
    ? open
    : prices.filter(
        (price) => isContract(price) || price.price_list_id === null
      )
}

/**
 * "The lower of contract and open offer": where anybody buys cheaper today than by
 * contract, the contract's prices go; otherwise the contract's price is the one that
 * Medusa chooses. Amounts are per base unit, in one currency.
 */
export function lowerOf<Price extends RankedPrice>(
  prices: readonly Price[],
  contractLists: ReadonlySet<string>
): Price[] {
  const sets = new Map<string, Price[]>()
  for (const price of prices) {
    const set = sets.get(price.price_set_id)
    if (set) {
      set.push(price)
    } else {
      sets.set(price.price_set_id, [price])
    }
  }
  return [...sets.values()].flatMap((set) => lowerOfSet(set, contractLists))
}
