import { refuseUnapproved, type TriggerFacts } from "../../modules/approval"
import { b2bOptions } from "../../options"
import type { CatalogueError } from "../../utils/catalogue-error"
import type { OrderFacts } from "../trade/facts/order-facts"
import { refuseDestination } from "../trade/delivery-guard"
import { budgetsToAsk } from "./asked-budgets"
import { basketOf } from "./facts/basket-of"

/** The member's limit for a ship-to, or for what he fetches. */
const LIMIT_CODES = ["b2b.ship_to.amount_limit", "b2b.collection.amount_limit"]

/** All that the policies of an order's account ask about it. */
export function triggerFactsOf(facts: OrderFacts): TriggerFacts {
  const { approval, cart, header, price_overrides } = facts
  const itemOf = new Map(
    cart.items.map(({ id, variant_id, title }) => [id, variant_id ?? title])
  )
  return {
    basket: basketOf(header, cart),
    overridden_items: price_overrides.flatMap(
      ({ line_item_id }) => itemOf.get(line_item_id) ?? []
    ),
    over_ship_to_limit: refuseDestination(facts).some(isLimit),
    new_ship_to: approval.new_ship_to,
    first_order: approval.first_order,
    categories: approval.categories,
    outside_templates: approval.outside_templates,
    budgets: budgetsToAsk(facts),
  }
}

function isLimit({ code }: CatalogueError): boolean {
  return LIMIT_CODES.includes(code)
}

/** Where the order goes; a limit that a policy asks about is no refusal by itself. */
export function refuseDestinationUnasked(facts: OrderFacts): CatalogueError[] {
  const isAsked = facts.approval.standing.policies.some(
    ({ trigger }) => trigger.kind === "over_ship_to_limit"
  )
  return refuseDestination(facts).filter(
    (refusal) => !isAsked || !isLimit(refusal)
  )
}

/** Whether somebody has to say yes to an order, and did. */
export function refuseWithoutApproval(facts: OrderFacts): CatalogueError[] {
  const { standing } = facts.approval
  // Nearly every order of a shop without policies.
  if (standing.policies.length === 0 && standing.pending_id === null) {
    return []
  }
  return refuseUnapproved(
    facts.cart.id,
    standing,
    triggerFactsOf(facts),
    b2bOptions().now()
  )
}
