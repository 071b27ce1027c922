import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { buyerOfNewCart } from "../../pricing-schedule/pricing/priced-buyer"
import { pricingContextFor } from "../../pricing-schedule/pricing/pricing-context"
import { TradeEvents } from "../events"
import { preparedBy } from "../prepared-by"
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
  const { account, company, member, office, customer_id, acting } = store.b2b
  const buyer = buyerOfNewCart()
  const pricing = buyer && (await pricingContextFor(container, buyer))
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
      ...preparedBy(acting),
      price_key: pricing?.key ?? null,
      ...store.pending_ship_to,
      ...store.pending_facts,
    })
  await container.resolve(Modules.EVENT_BUS).emit({
    name: TradeEvents.ORDER_HEADER_CREATED,
    data: { id: header.id, cart_id: cart.id, account_id: account.id },
  })
}
