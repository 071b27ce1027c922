import type {
  SubscriberArgs,
  SubscriberConfig,
} from "@medusajs/framework/subscribers"
import { ProductWorkflowEvents } from "@medusajs/framework/utils"
import { followProduct } from "../workflows/pricing-schedule/handlers/follow-changes"

/** A product's categories or list prices may be others: contract prices follow. */
export default async function productPricedHandler({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await followProduct(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: [ProductWorkflowEvents.CREATED, ProductWorkflowEvents.UPDATED],
  context: { subscriberId: "b2b-product-priced" },
}
