import type {
  SubscriberArgs,
  SubscriberConfig,
} from "@medusajs/framework/subscribers"
import { ProductVariantWorkflowEvents } from "@medusajs/framework/utils"
import { TradeEvents } from "../workflows/trade/events"
import { followVariants } from "../workflows/pricing-schedule/handlers/follow-changes"

/** A variant's list price or units may be others: its contract prices follow. */
export default async function variantChangedHandler({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await followVariants(container, [event.data.id])
}

export const config: SubscriberConfig = {
  event: [
    ProductVariantWorkflowEvents.CREATED,
    ProductVariantWorkflowEvents.UPDATED,
    TradeEvents.SELLING_UNITS_REPLACED,
  ],
  context: { subscriberId: "b2b-variant-changed" },
}
