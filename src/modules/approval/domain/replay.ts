import { approvalNeed, type PolicyInForce } from "./need"
import type { TriggerFacts, TriggerKind } from "./triggers"

/**
 * How well the past can be asked again. `exactly`: all that counted then is kept;
 * `as_of_today`: by categories and templates as they are now; `not`: the limits and
 * budgets of then are not kept, and orders above them were refused.
 */
export type Replayed = "exactly" | "as_of_today" | "not"

const REPLAYED: Record<TriggerKind, Replayed> = {
  order_total: "exactly",
  price_override: "exactly",
  new_ship_to: "exactly",
  first_order: "exactly",
  product_category: "as_of_today",
  outside_template: "as_of_today",
  over_ship_to_limit: "not",
  over_budget: "not",
}

/** The policy as the only one, over orders as they stand; what was approved is left out. */
export function replayPolicy<Order extends { facts: TriggerFacts }>(
  policy: PolicyInForce,
  orders: readonly Order[]
): { replayed: Replayed; asked: { order: Order; items: string[] }[] } {
  const replayed = REPLAYED[policy.trigger.kind]
  const asked = (replayed === "not" ? [] : orders).flatMap((order) =>
    approvalNeed([policy], order.facts, null, new Date(0)).reasons.map(
      ({ items }) => ({ order, items })
    )
  )
  return { replayed, asked }
}
