import type {
  SubscriberArgs,
  SubscriberConfig,
} from "@medusajs/framework/subscribers"
import {
  TransmissionWorkflowEvents,
  type TransmissionEvent,
} from "../workflows/erp"
import { noteErpNumberWorkflow } from "../workflows/trade/workflows/note-erp-number"

/** Keeps the ERP's number of an order with its order header. */
export default async function transmissionDeliveredHandler({
  event: { data },
  container,
}: SubscriberArgs<TransmissionEvent>): Promise<void> {
  await noteErpNumberWorkflow(container).run({ input: data })
}

export const config: SubscriberConfig = {
  event: TransmissionWorkflowEvents.DELIVERED,
  context: { subscriberId: "b2b-transmission-delivered" },
}
