import type { MedusaContainer } from "@medusajs/framework/types"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"
import { b2bOptions } from "../../options"
import type { CatalogueError } from "../../utils/catalogue-error"
import { creditClaim } from "../credit/credit-claim"
import type { CompletionClaim } from "./completion-claim"
import { budgetClaim } from "../budget/budget-claim"
import type { OrderFacts } from "./facts/order-facts"

/** What orders take, in the order in which they take it: always the same one. */
const COMPLETION_CLAIMS: readonly CompletionClaim[] = [creditClaim, budgetClaim]

/**
 * Takes all that an order needs.
 * @returns the first refusal; then, as after an error, `endCompletion` gives the rest back
 */
export async function takeClaims(
  container: MedusaContainer,
  facts: OrderFacts
): Promise<CatalogueError | null> {
  for (const claim of COMPLETION_CLAIMS) {
    const refusal = await claim.take(container, facts)
    if (refusal) {
      return refusal
    }
  }
  return null
}

/**
 * Gives back all that a header's cart holds, for a completion that failed or died. The
 * mark goes last: while it stands, the sweep comes here again.
 */
export async function endCompletion(
  container: MedusaContainer,
  headerId: string
): Promise<void> {
  for (const claim of COMPLETION_CLAIMS.toReversed()) {
    await claim.release(container, headerId)
  }
  await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .endCompletion(headerId, b2bOptions().now())
}
