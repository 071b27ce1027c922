import type {
  SubscriberArgs,
  SubscriberConfig,
} from "@medusajs/framework/subscribers"
import {
  PricingScheduleEvents,
  runPriceImports,
} from "../workflows/pricing-schedule"

/** Begins at once; where this event is lost, the job begins. */
export default async function priceImportQueuedHandler({
  container,
}: SubscriberArgs): Promise<void> {
  await runPriceImports(container)
}

export const config: SubscriberConfig = {
  event: PricingScheduleEvents.IMPORT_QUEUED,
  context: { subscriberId: "b2b-price-import-queued" },
}
