import type {
  CalculatedPriceSet,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { pricedTogether } from "../../../modules/pricing-schedule"

/** A price set and how many base units of it; null: what one costs. */
export type AskedPrice = { price_set_id: string; quantity: number | null }

export type CalculatedAt = (asked: AskedPrice) => CalculatedPriceSet | undefined

function keyOf({ price_set_id, quantity }: AskedPrice): string {
  return `${price_set_id} ${String(quantity)}`
}

/**
 * Core's own calculation for several price sets and quantities in one context. Prices
 * depend on the quantity, so each quantity is one question; all are one read.
 */
export async function calculateAt(
  container: MedusaContainer,
  context: Record<string, unknown>,
  asked: AskedPrice[]
): Promise<CalculatedAt> {
  const pricing = container.resolve(Modules.PRICING)
  const quantities = [...new Set(asked.map(({ quantity }) => quantity))]
  const ask = async (quantity: number | null) => {
    const ids = asked
      .filter((one) => one.quantity === quantity)
      .map(({ price_set_id }) => price_set_id)
    const sets = await pricing.calculatePrices(
      { id: [...new Set(ids)] },
      { context: withQuantity(context, quantity) }
    )
    return sets.map((set): [string, CalculatedPriceSet] => [
      keyOf({ price_set_id: set.id, quantity }),
      set,
    ])
  }
  const all = () => Promise.all(quantities.map(ask))
  const answers = await (quantities.length > 1
    ? pricedTogether(
        asked.map(({ price_set_id }) => price_set_id),
        all
      )
    : all())
  const byKey = new Map(answers.flat())
  return (one) => byKey.get(keyOf(one))
}

/** Its type knows plain values only; core takes lists and objects as well. */
function withQuantity(
  context: Record<string, unknown>,
  quantity: number | null
): Record<string, string | number> {
  const asked = quantity === null ? context : { ...context, quantity }
  return asked as Record<string, string | number>
}
