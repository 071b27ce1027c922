import type {
  SubscriberArgs,
  SubscriberConfig,
} from "@medusajs/framework/subscribers"
import { ImportEvents, runImports } from "../workflows/import"

/** Begins at once; where this event is lost, the job begins. */
export default async function importQueuedHandler({
  container,
}: SubscriberArgs): Promise<void> {
  await runImports(container)
}

export const config: SubscriberConfig = {
  event: ImportEvents.QUEUED,
  context: { subscriberId: "b2b-import-queued" },
}
