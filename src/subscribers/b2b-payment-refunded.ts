import type {
  SubscriberArgs,
  SubscriberConfig,
} from "@medusajs/framework/subscribers"
import { PaymentEvents } from "@medusajs/framework/utils"
import { refreshRefundedOrderWorkflow } from "../workflows/trade/workflows/refresh-refunded-order"

/** Lets budgets follow what was paid back. */
export default async function paymentRefundedHandler({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await refreshRefundedOrderWorkflow(container).run({
    input: { payment_id: event.data.id },
  })
}

export const config: SubscriberConfig = {
  event: PaymentEvents.REFUNDED,
  context: { subscriberId: "b2b-payment-refunded" },
}
