import type {
  SubscriberArgs,
  SubscriberConfig,
} from "@medusajs/framework/subscribers"
import { CompanyEvents } from "../workflows/company/events"
import { joinByDomain } from "../workflows/company/join-by-domain"

/** Looks whether a customer's address lets him into a company, and mails him then. */
export default async function joinRequested({
  event,
  container,
}: SubscriberArgs<{ customer_id: string }>): Promise<void> {
  await joinByDomain(container, event.data.customer_id)
}

export const config: SubscriberConfig = {
  event: CompanyEvents.JOIN_REQUESTED,
  context: { subscriberId: "b2b-join-requested" },
}
