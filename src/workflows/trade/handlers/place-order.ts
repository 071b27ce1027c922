import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { bindOrderWorkflow } from "../workflows/bind-order"

/**
 * Binds the order that completion has just made, from `orderCreated`. It never
 * throws: the payment is authorised by then, and core would cancel it. What fails
 * here is logged, and the sweep does it again.
 */
export async function placeOrder(
  input: { order_id: string; cart_id: string },
  container: MedusaContainer
): Promise<void> {
  try {
    const [header] = await container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .listB2bOrderHeaders({ cart_id: input.cart_id }, { select: ["id"] })
    if (header) {
      await bindOrderWorkflow(container).run({
        input: { order_header_id: header.id, order_id: input.order_id },
      })
    }
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `b2b: order ${input.order_id} of cart ${input.cart_id} stands, but was not bound; the sweep will bind it. ${error instanceof Error ? error.message : String(error)}`
      )
  }
}
