import type {
  SubscriberArgs,
  SubscriberConfig,
} from "@medusajs/framework/subscribers"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { capturePlacedOrder } from "../workflows/trade/handlers/capture-placed-order"

/** Captures an order at once; where this event is lost, the sweep does it. */
export default async function orderPlacedHandler({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await capturePlacedOrder(data.id, container)
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.PLACED,
  context: { subscriberId: "b2b-order-placed" },
}
