type Instant = Date | string | null

type Moved = { title: string; sku: string | null; quantity: number }

/** What is known of one order; instants as the database has them. */
export type OrderFacts = {
  placed_at: Instant
  cancelled_at: Instant
  erp_number: string | null
  member: { id: string; name: string }
  /** Its transmissions to ERPs, each with its attempts. */
  transmissions: {
    status: string
    delivered_at: Instant
    updated_at: Instant
    attempts: { started_at: Instant; ended_at: Instant }[]
  }[]
  /** Confirmed ones only. */
  changes: { change_type: string | null; confirmed_at: Instant }[]
  fulfillments: {
    shipped_at: Instant
    delivered_at: Instant
    canceled_at: Instant
    items: Moved[]
    labels: { tracking_number: string; tracking_url: string }[]
  }[]
  returns: { received_at: Instant; items: Moved[] }[]
}

/** One thing that happened to an order; `at` is an ISO 8601 instant. */
export type OrderEvent = { at: string } & (
  | { type: "placed"; by: { id: string; name: string } }
  | { type: "sent_to_erp" | "held_up" | "changed" | "cancelled" }
  | { type: "accepted_by_erp"; erp_number: string | null }
  | {
      type: "shipped"
      items: Moved[]
      tracking: { number: string | null; url: string | null }[]
    }
  | { type: "delivered" | "returned"; items: Moved[] }
)

/** Where several things happened in the same instant, they stand in this order. */
const SEQUENCE: OrderEvent["type"][] = [
  "placed",
  "sent_to_erp",
  "held_up",
  "accepted_by_erp",
  "changed",
  "shipped",
  "delivered",
  "returned",
  "cancelled",
]

/** What happened to an order, oldest first. What an ERP said stays inside. */
export function orderEvents(facts: OrderFacts): OrderEvent[] {
  const events = [
    at(facts.placed_at, { type: "placed", by: facts.member }),
    ...facts.transmissions.flatMap((transmission) =>
      transmissionEvents(transmission, facts.erp_number)
    ),
    ...facts.changes
      .filter(({ change_type }) => change_type === "edit")
      .map(({ confirmed_at }) => at(confirmed_at, { type: "changed" })),
    ...facts.fulfillments.flatMap(fulfillmentEvents),
    ...facts.returns.map(({ received_at, items }) =>
      at(received_at, { type: "returned", items })
    ),
    at(facts.cancelled_at, { type: "cancelled" }),
  ]
  return events
    .filter((event) => event !== null)
    .sort(
      (a, b) =>
        a.at.localeCompare(b.at) ||
        SEQUENCE.indexOf(a.type) - SEQUENCE.indexOf(b.type)
    )
}

type Untimed = OrderEvent extends infer Event
  ? Event extends OrderEvent
    ? Omit<Event, "at">
    : never
  : never

/** Null where it has not happened. */
function at(instant: Instant, event: Untimed): OrderEvent | null {
  return instant === null
    ? null
    : { ...event, at: new Date(instant).toISOString() }
}

/** A letter that was sent again and arrived is no longer held up. */
function transmissionEvents(
  {
    status,
    delivered_at,
    updated_at,
    attempts,
  }: OrderFacts["transmissions"][number],
  erpNumber: string | null
): (OrderEvent | null)[] {
  const tries = attempts
    .map(({ started_at, ended_at }) => ({
      started_at: instantOf(started_at),
      ended_at: instantOf(ended_at),
    }))
    .sort((a, b) => a.started_at - b.started_at)
  const [first, last] = [tries[0], tries.at(-1)]
  return [
    at(first ? new Date(first.started_at) : null, { type: "sent_to_erp" }),
    status === "dead"
      ? at(last ? new Date(last.ended_at) : updated_at, { type: "held_up" })
      : null,
    at(delivered_at, { type: "accepted_by_erp", erp_number: erpNumber }),
  ]
}

function instantOf(instant: Instant): number {
  return instant === null ? 0 : new Date(instant).getTime()
}

function fulfillmentEvents({
  shipped_at,
  delivered_at,
  canceled_at,
  items,
  labels,
}: OrderFacts["fulfillments"][number]): (OrderEvent | null)[] {
  if (canceled_at !== null) {
    return []
  }
  const tracking = labels
    .map(({ tracking_number, tracking_url }) => ({
      number: tracking_number.trim() || null,
      url: webAddress(tracking_url),
    }))
    .filter(({ number, url }) => number !== null || url !== null)
  return [
    at(shipped_at, { type: "shipped", items, tracking }),
    at(delivered_at, { type: "delivered", items }),
  ]
}

/** A clerk or a carrier typed it: only what a browser opens as a page is a link. */
function webAddress(text: string): string | null {
  const { protocol, href } = URL.canParse(text)
    ? new URL(text)
    : { protocol: "", href: "" }
  return protocol === "https:" || protocol === "http:" ? href : null
}
