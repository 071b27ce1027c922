import type { ApprovalReason } from "./need"
import type { TriggerKind } from "./triggers"

/** Without amounts: whoever may not see prices reads this too. */
const WORDS: Record<TriggerKind, string> = {
  order_total: "its total is above what may be ordered without asking",
  price_override: "a price in it was given by hand",
  new_ship_to: "you never ordered to its ship-to",
  product_category: "it has products that are asked for",
  over_ship_to_limit: "it is above your limit for its ship-to",
  first_order: "it is the account's first order",
  outside_template: "it has products that are in no template",
  over_budget: "it is above a budget",
}

export function reasonInWords({
  name,
  kind,
}: Pick<ApprovalReason, "name" | "kind">): string {
  return `${WORDS[kind]} (${name})`
}
