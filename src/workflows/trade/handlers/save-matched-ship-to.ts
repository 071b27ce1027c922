import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { shippingMethodsOf } from "../steps/plan-order-header-update"
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
    { select: ["id", "fulfilment"] }
  )
  if (header) {
    if (header.fulfilment === "collect") {
      await dropShippingMethods(cart.id, container)
    }
    await trade.updateB2bOrderHeaders({ id: header.id, ...pending })
  }
}

/** By which an order was to be fetched that is now to be brought. */
async function dropShippingMethods(
  cartId: string,
  container: MedusaContainer
): Promise<void> {
  const methods = await shippingMethodsOf(container, cartId)
  await container
    .resolve(Modules.CART)
    .softDeleteShippingMethods(methods.map(({ id }) => id))
}
