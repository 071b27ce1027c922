import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { TradeEvents } from "../events"
import { requestStore } from "../request-context"

/**
 * Gives a cart that was created in an account's context its order header, from
 * `createCartWorkflow.hooks.cartCreated`. Carts created without one stay B2C.
 */
export async function createOrderHeader(
  cart: { id: string },
  container: MedusaContainer
): Promise<void> {
  const store = requestStore()
  if (!store?.b2b || !store.new_order_header_id) {
    return
  }
  const { account, company, member, office, customer_id } = store.b2b
  const header = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .createB2bOrderHeaders({
      id: store.new_order_header_id,
      cart_id: cart.id,
      account_id: account.id,
      company_id: company.id,
      office_id: office.id,
      member_id: member.id,
      customer_id,
      channel: "online",
      ...(store.pending_ship_to ?? {}),
    })
  await container.resolve(Modules.EVENT_BUS).emit({
    name: TradeEvents.ORDER_HEADER_CREATED,
    data: { id: header.id, cart_id: cart.id, account_id: account.id },
  })
}
