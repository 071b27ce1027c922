import type {
  SubscriberArgs,
  SubscriberConfig,
} from "@medusajs/framework/subscribers"
import {
  TransmissionWorkflowEvents,
  type TransmissionEvent,
} from "../workflows/erp"
import { noteErpNumberWorkflow } from "../workflows/trade/workflows/note-erp-number"

/** Keeps the ERP's number with the order header; other documents have none. */
export default async function transmissionDeliveredHandler({
  event: { data },
  container,
}: SubscriberArgs<TransmissionEvent>): Promise<void> {
  await noteErpNumberWorkflow(container).run({
    input: {
      order_id: data.subject_id,
      erp_number: data.external_reference ?? data.key,
    },
  })
}

export const config: SubscriberConfig = {
  event: TransmissionWorkflowEvents.DELIVERED,
  context: { subscriberId: "b2b-transmission-delivered" },
}
