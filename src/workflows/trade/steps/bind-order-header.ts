import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { b2bOptions } from "../../../options"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"

type Input = { order_header_id: string; order_id: string }

const bindOrderHeaderStepId = "b2b-bind-order-header"

/**
 * Binds the order header to its order. Not undone: the order exists and its
 * payment is authorised, so the binding is true whatever fails after it.
 */
export const bindOrderHeaderStep = createStep(
  bindOrderHeaderStepId,
  async ({ order_header_id, order_id }: Input, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const header = await trade.retrieveB2bOrderHeader(order_header_id)
    const fresh = header.order_id === null
    if (fresh) {
      await trade.updateB2bOrderHeaders({
        id: header.id,
        order_id,
        placed_at: b2bOptions().now(),
      })
    }
    return new StepResponse({
      fresh,
      cart_id: header.cart_id,
      account_id: header.account_id,
    })
  }
)
