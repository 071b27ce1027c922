import type { MedusaContainer } from "@medusajs/framework/types"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { requestStore } from "../request-context"

/**
 * Notes the ship-to that a stock address was recognised as, from
 * `updateCartWorkflow.hooks.cartUpdated`, once the cart has its address.
 */
export async function saveMatchedShipTo(
  cart: { id: string },
  container: MedusaContainer
): Promise<void> {
  const pending = requestStore()?.pending_ship_to
  if (!pending) {
    return
  }
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const [header] = await trade.listB2bOrderHeaders(
    { cart_id: cart.id },
    { select: ["id"] }
  )
  if (header) {
    await trade.updateB2bOrderHeaders({ id: header.id, ...pending })
  }
}
