import type { MedusaContainer } from "@medusajs/framework/types"
import { calculateAt } from "../../pricing-schedule/pricing/calculate-at"
import {
  pricingContextFor,
  type PricedBuyer,
} from "../../pricing-schedule/pricing/pricing-context"
import type { OfferedVariant } from "./offered-variants"

/** A variant and how many base units of it are wanted. */
type WantedVariant = { variant: OfferedVariant; quantity: number }

/**
 * Which of these have no price for this buyer. Nearly all have one for a single base
 * unit, which is one question; only the others are asked for at their quantities.
 */
export async function unpricedVariants<Wanted extends WantedVariant>(
  container: MedusaContainer,
  buyer: PricedBuyer,
  wanted: Wanted[]
): Promise<Wanted[]> {
  const { context } = await pricingContextFor(container, buyer)
  const without = async (
    some: Wanted[],
    atQuantity: boolean
  ): Promise<Wanted[]> => {
    const asked = some.flatMap((one) => {
      const { price_set_id } = one.variant
      const quantity = atQuantity ? one.quantity : null
      return price_set_id ? [{ one, price_set_id, quantity }] : []
    })
    const calculated = await calculateAt(container, context, asked)
    const priced = new Set(
      asked
        .filter((ask) => (calculated(ask)?.calculated_amount ?? null) !== null)
        .map(({ one }) => one)
    )
    return some.filter((one) => !priced.has(one))
  }
  return await without(await without(wanted, false), true)
}
