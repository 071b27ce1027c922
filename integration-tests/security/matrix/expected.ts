import type { Need, StoreRule } from "../../../src/api/store/b2b/rule"
import type { ActorName } from "./actors"

/**
 * What an actor's request to a route must come to. `own`: it is let in, and sees and
 * changes his own company's things at most; `hidden`: 404, as for a missing id.
 */
export type Outcome = "own" | "hidden" | "401" | `403 ${string}`

type Rule = Pick<StoreRule, "method" | "path"> & { needs: Need }

const STRANGERS: ActorName[] = ["anonymous", "secret API key", "admin user"]
const FOREIGN: ActorName[] = [
  "admin of another company",
  "parent company's member",
]

/** What is open to whoever acts in a customer's place: buying, and looking at it. */
const SHOPPING =
  /^(?!\w+ \/store\/b2b\/rep\/)(GET .*\/(context|ship-tos|projects|part-numbers|offers|budgets|price-list|selling-units|ship-dates|collection-points|orders(\/.*)?|approval-requests(\/:id)?)|POST .*\/(prices|quick-order|carts|orders\/:id\/reorder|approval-requests\/:id\/withdraw)|\w+ .*\/(carts\/:id\/|saved-carts|cart-templates).*|DELETE \/store\/b2b\/acting-sessions\/:id)$/

/** The whole policy of `/store/b2b`, said once more, and not taken from the code. */
export function expectedOutcome(rule: Rule, actor: ActorName): Outcome {
  if (actor === "rep who acts for another account") {
    return ofActing(rule)
  }
  if (rule.needs === "anyone") {
    return "own"
  }
  const isRep = actor === "sales rep of other accounts"
  if (rule.needs === "sales_rep" || rule.needs === "invited_rep") {
    return isRep ? (rule.path.includes("/:") ? "hidden" : "own") : "401"
  }
  if (isRep || STRANGERS.includes(actor)) {
    return "401"
  }
  const namesAnId = rule.path.includes("/:")
  const toStrangers: Outcome = namesAnId ? "hidden" : "own"
  if (rule.path.includes("/carts/:id")) {
    return ofCarts(rule, actor)
  }
  if (rule.needs === "customer") {
    return actor === "entitled member" ? "own" : toStrangers
  }
  // A cart, and an order that is to become one again, hides before it asks for rights.
  const hidesFirst = rule.path.includes("/orders/:id/reorder")
  switch (actor) {
    case "customer without company":
      return hidesFirst ? "hidden" : "403 b2b.account.none"
    case "suspended member":
      return hidesFirst ? "hidden" : "403 b2b.member.not_active"
    case "member of a suspended company":
      return hidesFirst ? "hidden" : "403 b2b.company.not_active"
    case "member without the permission":
      return rule.needs === "account" ? "own" : "403 b2b.permission.missing"
    default:
      return FOREIGN.includes(actor) ? toStrangers : "own"
  }
}

/** Colleagues who see all orders may read another member's cart, and no more. */
function ofCarts({ method }: Rule, actor: ActorName): Outcome {
  const colleague =
    actor === "entitled member" || actor === "member without the permission"
  if (!colleague) {
    return "hidden"
  }
  return method === "GET" ? "own" : "403 b2b.cart.colleagues"
}

function ofActing({ method, path }: Rule): Outcome {
  if (!SHOPPING.test(`${method} ${path}`)) {
    return "403 b2b.acting.not_allowed"
  }
  return path.includes("/:") ? "hidden" : "own"
}
