import type { MedusaContainer } from "@medusajs/framework/types"
import {
  TRADE_MODULE,
  tradeErrors,
  type TradeModuleService,
} from "../../modules/trade"
import type { CatalogueError } from "../../utils/catalogue-error"
import { refuseCompletion } from "./completion-guards"
import { readCart } from "./facts/cart-snapshot"
import { loadOrderFacts } from "./facts/load-order-facts"

/** All that speaks against completing this account's cart now; empty: nothing. */
export async function checkCart(
  container: MedusaContainer,
  cartId: string
): Promise<CatalogueError[]> {
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const [[header], cart] = await Promise.all([
    trade.listB2bOrderHeaders({ cart_id: cartId }),
    readCart(container, cartId),
  ])
  if (!header || !cart) {
    return [tradeErrors.cartNotFound(cartId)]
  }
  if (cart.completed_at !== null) {
    return []
  }
  return refuseCompletion(await loadOrderFacts(container, header, cart))
}
