import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { b2bOptions } from "../../../options"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { displayIdOf } from "../queries/display-id"

/**
 * Binds the order that completion has just made, from `orderCreated`, and so puts it
 * into the history, where its buyer looks for it next; its sums were noted when
 * completion began. The rest can wait until he has his answer, see
 * `captureOrderWorkflow`. It never throws: the payment is authorised by then, and core
 * would cancel it. What fails is logged, and the sweep does it again.
 */
export async function placeOrder(
  input: { order_id: string; cart_id: string },
  container: MedusaContainer
): Promise<void> {
  try {
    await container.resolve<TradeModuleService>(TRADE_MODULE).bindOrder({
      ...input,
      display_id: await displayIdOf(container, input.order_id),
      now: b2bOptions().now(),
    })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `b2b: order ${input.order_id} of cart ${input.cart_id} stands, but was not bound; the sweep will see to it. ${error instanceof Error ? error.message : String(error)}`
      )
  }
}
