import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { b2bOptions } from "../../../options"
import {
  catalogErrors,
  guestCatalog,
  isPaymentOnAccount,
  poNumberToClaim,
  refuseApplicant,
  TRADE_MODULE,
  tradeErrors,
  type OrderHeaderRow,
  type TradeModuleService,
} from "../../../modules/trade"
import {
  toMedusaError,
  type CatalogueError,
} from "../../../utils/catalogue-error"
import { guestRulesOf } from "../../catalog/visibility"
import { applicantAccessOf } from "../applicant-access"
import { endCompletion, takeClaims } from "../completion-claims"
import { refuseCompletion } from "../completion-guards"
import type { CartSnapshot } from "../facts/cart-snapshot"
import { loadOrderFacts } from "../facts/load-order-facts"
import type { OrderFacts } from "../facts/order-facts"
import { termsOf } from "../facts/expected-payment"
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
 * What it writes itself comes last: the mark that an order is about to be made, and
 * what that order takes.
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
      await refuseGuest(snapshotOf(cart), container)
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
    ...sumsOf(facts.cart),
    payment_term: termsOf(facts),
    now: b2bOptions().now(),
  })
  if (!began) {
    throw toMedusaError(tradeErrors.poNumberUsed(header.po_number ?? ""))
  }
  await claim(container, facts)
  return header.id
}

/** A step that fails is not undone by its workflow, so it undoes itself. */
async function claim(
  container: MedusaContainer,
  facts: OrderFacts
): Promise<void> {
  let refusal: CatalogueError | null
  try {
    refusal = await takeClaims(container, facts)
  } catch (error) {
    await endCompletion(container, facts.header.id)
    throw error
  }
  if (refusal) {
    await endCompletion(container, facts.header.id)
    throw toMedusaError(refusal)
  }
}

/** Core copies a cart's lines to its order, so these are the order's sums too. */
function sumsOf({ currency_code, total, tax_total }: CartSnapshot) {
  return {
    currency_code: currency_code.toLowerCase(),
    net_total: MathBN.sub(total, tax_total).toString(),
    tax_total: MathBN.convert(tax_total).toString(),
    total: MathBN.convert(total).toString(),
  }
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

/** The cart may be older than the application, or than the office's rule for guests. */
async function refuseGuest(
  { customer_id, sales_channel_id }: CartSnapshot,
  container: MedusaContainer
): Promise<void> {
  const applicant = customer_id
    ? await applicantAccessOf(container, customer_id)
    : null
  const undecided = refuseApplicant(applicant)[0]
  if (undecided) {
    throw toMedusaError(undecided)
  }
  const rules = await guestRulesOf(container, [sales_channel_id ?? ""])
  if ((guestCatalog(rules, applicant) ?? "list_prices") !== "list_prices") {
    throw toMedusaError(catalogErrors.guestsCannotBuy())
  }
}

/** Takes all back where the completing workflow failed after its `validate`. */
export async function abandonCompletion(
  headerId: string | null | undefined,
  container: MedusaContainer
): Promise<void> {
  if (headerId) {
    await endCompletion(container, headerId)
  }
}
