import type { MedusaContainer } from "@medusajs/framework/types"
import { b2bOptions } from "../../../options"
import {
  isPaymentOnAccount,
  poNumberToClaim,
  refuseApplicant,
  TRADE_MODULE,
  tradeErrors,
  type OrderHeaderRow,
  type TradeModuleService,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { applicantAccessOf } from "../applicant-access"
import { refuseCompletion } from "../completion-guards"
import type { CartSnapshot } from "../facts/cart-snapshot"
import { loadOrderFacts } from "../facts/load-order-facts"
import { repairOrderHeader } from "../repair/repair-order-header"

/** The completing workflow's own reading of the cart names some ids only inside. */
export type CompletingCart = CartSnapshot & {
  customer?: { id: string } | null
}

function snapshotOf(cart: CompletingCart): CartSnapshot {
  return {
    ...cart,
    region_id: cart.region_id ?? cart.region?.id ?? null,
    customer_id: cart.customer_id ?? cart.customer?.id ?? null,
  }
}

/**
 * The completion guards, on the very snapshot that becomes the order; call it from
 * your own `completeCartWorkflow.hooks.validate` where you switched ours off.
 * Its one write of its own, the mark that an order is about to be made, comes last.
 * @returns the order header's id, for `abandonCompletion`; null where nothing began
 * @throws MedusaError the first refusal
 */
export async function validateCompletion(
  cart: CompletingCart,
  container: MedusaContainer
): Promise<string | null> {
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const [header] = await trade.listB2bOrderHeaders({ cart_id: cart.id })
  if (!header) {
    if (!cart.completed_at) {
      refuseWithoutAccount(cart)
      await refuseUndecided(snapshotOf(cart).customer_id, container)
    }
    return null
  }
  if (header.order_id !== null || (await isFinished(container, header))) {
    return null
  }
  const facts = await loadOrderFacts(container, header, snapshotOf(cart))
  const refusal = refuseCompletion(facts)[0]
  if (refusal) {
    throw toMedusaError(refusal)
  }
  const began = await trade.beginCompletion(header.id, {
    po_number: poNumberToClaim(facts.account.po_rule, header.po_number),
    now: b2bOptions().now(),
  })
  if (!began) {
    throw toMedusaError(tradeErrors.poNumberUsed(header.po_number ?? ""))
  }
  return header.id
}

/**
 * Whether an earlier try, cut short, has made the order by now. Core is about to
 * make another one where that try's order is not linked: payment webhooks come
 * here without the middleware that repairs first. The cart's lock is core's own,
 * so whoever began before is dead.
 * @throws MedusaError where an order was cancelled that core may have read
 */
async function isFinished(
  container: MedusaContainer,
  header: OrderHeaderRow
): Promise<boolean> {
  if (header.completion_started_at === null) {
    return false
  }
  const { repair, order_id } = await repairOrderHeader(container, header.id)
  if (repair === "cancelled") {
    throw toMedusaError(tradeErrors.completionUndone(header.cart_id ?? ""))
  }
  return order_id !== null
}

function refuseWithoutAccount(cart: CartSnapshot): void {
  if (b2bOptions().b2b_only) {
    throw toMedusaError(tradeErrors.cartWithoutAccount())
  }
  const onAccount = cart.payment_collection?.payment_sessions?.some((session) =>
    isPaymentOnAccount(session.provider_id)
  )
  if (onAccount) {
    throw toMedusaError(tradeErrors.paymentOnAccountWithoutAccount())
  }
}

/** The cart may be older than the application, so it is asked here again. */
async function refuseUndecided(
  customerId: string | null,
  container: MedusaContainer
): Promise<void> {
  const access = customerId
    ? await applicantAccessOf(container, customerId)
    : null
  const refusal = refuseApplicant(access)[0]
  if (refusal) {
    throw toMedusaError(refusal)
  }
}

/** Takes the mark back where the completing workflow failed after it was set. */
export async function abandonCompletion(
  headerId: string | null | undefined,
  container: MedusaContainer
): Promise<void> {
  if (headerId) {
    await container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .updateB2bOrderHeaders({
        id: headerId,
        completion_started_at: null,
        claimed_po_number: null,
      })
  }
}
