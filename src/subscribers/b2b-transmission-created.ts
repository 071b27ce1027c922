import type {
  SubscriberArgs,
  SubscriberConfig,
} from "@medusajs/framework/subscribers"
import {
  drainTransmissionsWorkflow,
  TransmissionWorkflowEvents,
} from "../workflows/erp"

/** Sends a document at once; where this event is lost, the job sends it. */
export default async function transmissionCreatedHandler({
  container,
}: SubscriberArgs): Promise<void> {
  await drainTransmissionsWorkflow(container).run()
}

export const config: SubscriberConfig = {
  event: [
    TransmissionWorkflowEvents.CREATED,
    TransmissionWorkflowEvents.RETRIED,
  ],
  context: { subscriberId: "b2b-transmission-created" },
}
