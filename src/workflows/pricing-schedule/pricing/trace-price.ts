import type { MedusaContainer } from "@medusajs/framework/types"
import { b2bOptions } from "../../../options"
import {
  explainPrice,
  PRICING_SCHEDULE_MODULE,
  type ExplainedPrice,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import { calendarDayAt } from "../../../utils/calendar-day"
import { graph } from "../../../utils/graph"
import {
  priceBuyerOf,
  pricingContextFor,
  type PricedBuyer,
} from "./pricing-context"
import { priceVariants, type VariantPrice } from "./price-variants"
import { calculateAt } from "./calculate-at"

export type PriceTrace = { price: VariantPrice; candidates: ExplainedPrice[] }

/**
 * What a buyer pays for a variant on a day, and every price that he might have paid with
 * the reason why he does not.
 * @returns null where the variant has no price set
 */
export async function tracePrice(
  container: MedusaContainer,
  buyer: PricedBuyer,
  asked: { variant_id: string; quantity: number }
): Promise<PriceTrace | null> {
  const { rows } = await graph<{ price_set?: { id: string } | null }>(
    container,
    {
      entity: "product_variant",
      fields: ["price_set.id"],
      filters: { id: asked.variant_id },
    }
  )
  const priceSetId = rows[0]?.price_set?.id
  if (priceSetId === undefined) {
    return null
  }
  const now = b2bOptions().now()
  const day = buyer.day ?? calendarDayAt(now, buyer.account.office.time_zone)
  const dated = { ...buyer, day }
  const pricing = await pricingContextFor(container, dated)
  const question = { price_set_id: priceSetId, quantity: asked.quantity }
  const [[price], calculated, candidates] = await Promise.all([
    priceVariants(container, pricing, [asked]),
    calculateAt(container, pricing.context, [question]),
    container
      .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
      .priceCandidates(await priceBuyerOf(container, dated), priceSetId),
  ])
  return price
    ? {
        price,
        candidates: explainPrice(candidates, {
          day,
          now,
          quantity: asked.quantity,
          office_id: buyer.account.office.id,
          currency_code: buyer.account.office.currency_code,
          acting_rep_id: buyer.sales_rep_id,
          winner_id: calculated(question)?.calculated_price?.id ?? null,
        }),
      }
    : null
}
