import { createHash } from "node:crypto"
import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

export type BasketLine = {
  /** The variant's id; of a line without one, its title. */
  item: string
  /** In whole base units. */
  quantity: number
  /** Exact decimal text, per base unit. */
  unit_price: string
}

/** All of a cart that an approval is given for. */
export type Basket = {
  currency_code: string
  /** Exact decimal text, with delivery and VAT. */
  total: string
  /** The ship-to's or collection point's id, or the typed address. */
  destination: string
  project_id: string | null
  lines: BasketLine[]
}

/** SHA-256 as hex, whatever the order of the lines. */
export function contentHash(basket: Basket): string {
  const { currency_code, total, destination, project_id } = basket
  const lines = basket.lines
    .map(({ item, quantity, unit_price }) =>
      JSON.stringify([item, quantity, plain(unit_price)])
    )
    .sort()
  return createHash("sha256")
    .update(
      JSON.stringify([
        currency_code.toLowerCase(),
        plain(total),
        destination,
        project_id,
        lines,
      ])
    )
    .digest("hex")
}

function plain(amount: string): string {
  return MathBN.convert(amount).toFixed()
}

/** What is in a basket now and was not in the one that was approved. */
export type BasketChange = {
  total: boolean
  destination: boolean
  project: boolean
  /** Items that are new, or of which there is more, or at a higher price. */
  items: string[]
}

/**
 * What a basket has that an approval of another one does not cover; null: nothing. The
 * total, and all that there is more of, may grow by the tolerance; what is less is
 * covered. Nothing passes that was not in it at all, or that goes elsewhere.
 * @param tolerance percent of the approved total, 0 or more
 */
export function uncovered(
  approved: Basket,
  now: Basket,
  tolerance: number
): BasketChange | null {
  const before = amountsOf(approved)
  const grown = [...amountsOf(now)].filter(([item, amount]) =>
    MathBN.gt(amount, before.get(item) ?? -1)
  )
  const allowed = MathBN.div(MathBN.mult(approved.total, tolerance), 100)
  const growth = grown.map(([item, amount]) =>
    MathBN.sub(amount, before.get(item) ?? 0)
  )
  const within =
    approved.currency_code.toLowerCase() === now.currency_code.toLowerCase() &&
    MathBN.lte(MathBN.sub(now.total, approved.total), allowed) &&
    MathBN.lte(MathBN.sum(0, ...growth), allowed)
  const items = grown
    .map(([item]) => item)
    .filter((item) => !within || !before.has(item))
  const change: BasketChange = {
    total: !within,
    destination: approved.destination !== now.destination,
    project: approved.project_id !== now.project_id,
    items,
  }
  return change.total ||
    change.destination ||
    change.project ||
    items.length > 0
    ? change
    : null
}

function amountsOf({ lines }: Basket): Map<string, BigNumberInput> {
  const amounts = new Map<string, BigNumberInput>()
  for (const { item, quantity, unit_price } of lines) {
    const amount = MathBN.mult(quantity, unit_price)
    amounts.set(item, MathBN.add(amounts.get(item) ?? 0, amount))
  }
  return amounts
}
