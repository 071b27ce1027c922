import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"

/** Takes back carts that were made in a step that failed later. */
export async function discardCarts(
  container: MedusaContainer,
  cartIds: string[]
): Promise<void> {
  if (cartIds.length === 0) {
    return
  }
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const headers = await trade.listB2bOrderHeaders(
    { cart_id: cartIds },
    { select: ["id"], take: cartIds.length }
  )
  await trade.deleteB2bOrderHeaders(headers.map(({ id }) => id))
  await container.resolve(Modules.CART).deleteCarts(cartIds)
}
