import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { b2bOptions } from "../../../options"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { recordOrderStates } from "../record-order-states"

/**
 * Binds the order that completion has just made, from `orderCreated`, and puts it into
 * the history, where its buyer looks for it next. The rest can wait until he has his
 * answer, see `captureOrderWorkflow`. It never throws: the payment is authorised by
 * then, and core would cancel it. What fails is logged, and the sweep does it again.
 */
export async function placeOrder(
  input: { order_id: string; cart_id: string },
  container: MedusaContainer
): Promise<void> {
  try {
    const id = await container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .bindOrder({ ...input, now: b2bOptions().now() })
    if (id !== null) {
      await recordOrderStates(container, [{ id, order_id: input.order_id }])
    }
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `b2b: order ${input.order_id} of cart ${input.cart_id} stands, but was not bound or not listed; the sweep will see to it. ${error instanceof Error ? error.message : String(error)}`
      )
  }
}
