import type {
  SubscriberArgs,
  SubscriberConfig,
} from "@medusajs/framework/subscribers"
import {
  OrderEditWorkflowEvents,
  OrderWorkflowEvents,
} from "@medusajs/framework/utils"
import { refreshOrderStateWorkflow } from "../workflows/trade/workflows/refresh-order-state"

/** Core names the order `id` in some events, and `order_id` in others. */
type Changed = { id: string; order_id?: string }

/** Keeps the order history right when an order is cancelled or changed. */
export default async function orderChangedHandler({
  event,
  container,
}: SubscriberArgs<Changed>): Promise<void> {
  await refreshOrderStateWorkflow(container).run({
    input: { order_id: event.data.order_id ?? event.data.id },
  })
}

export const config: SubscriberConfig = {
  event: [
    OrderWorkflowEvents.CANCELED,
    OrderWorkflowEvents.UPDATED,
    OrderWorkflowEvents.RETURN_REQUESTED,
    OrderWorkflowEvents.RETURN_RECEIVED,
    OrderWorkflowEvents.CLAIM_CREATED,
    OrderWorkflowEvents.EXCHANGE_CREATED,
    OrderEditWorkflowEvents.CONFIRMED,
  ],
  context: { subscriberId: "b2b-order-changed" },
}
