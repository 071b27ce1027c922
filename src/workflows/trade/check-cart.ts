import type { MedusaContainer } from "@medusajs/framework/types"
import {
  TRADE_MODULE,
  tradeErrors,
  type ExpectedPayment,
  type TradeModuleService,
} from "../../modules/trade"
import type { CatalogueError } from "../../utils/catalogue-error"
import { refuseCompletion, warnBeforeCompletion } from "./completion-guards"
import { expectedOfCart } from "./facts/expected-payment"
import { readCart } from "./facts/cart-snapshot"
import { loadOrderFacts } from "./facts/load-order-facts"

type CartCheck = {
  /** All that speaks against completing it now; empty: nothing. */
  refusals: CatalogueError[]
  /** What its buyer should know first. */
  warnings: CatalogueError[]
  /** Null: it is not paid on account. */
  expected_payment: ExpectedPayment | null
}

/** What completing this account's cart now would come to. */
export async function checkCart(
  container: MedusaContainer,
  cartId: string
): Promise<CartCheck> {
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const [[header], cart] = await Promise.all([
    trade.listB2bOrderHeaders({ cart_id: cartId }),
    readCart(container, cartId),
  ])
  if (!header || !cart) {
    return {
      refusals: [tradeErrors.cartNotFound(cartId)],
      warnings: [],
      expected_payment: null,
    }
  }
  if (cart.completed_at !== null) {
    return { refusals: [], warnings: [], expected_payment: null }
  }
  const facts = await loadOrderFacts(container, header, cart)
  return {
    refusals: refuseCompletion(facts),
    warnings: warnBeforeCompletion(facts),
    expected_payment: expectedOfCart(facts),
  }
}
