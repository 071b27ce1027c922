import type {
  SubscriberArgs,
  SubscriberConfig,
} from "@medusajs/framework/subscribers"
import { PaymentEvents } from "@medusajs/framework/utils"
import { settleReservationWorkflow } from "../workflows/credit"

/** What is paid is no longer held of an account's credit. */
export default async function paymentCapturedHandler({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await settleReservationWorkflow(container).run({
    input: { payment_id: event.data.id },
  })
}

export const config: SubscriberConfig = {
  event: PaymentEvents.CAPTURED,
  context: { subscriberId: "b2b-payment-captured" },
}
