import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { b2bOptions } from "../../../options"
import {
  TRADE_MODULE,
  type OrderState,
  type TradeModuleService,
} from "../../../modules/trade"

type Input = { order_header_id: string; state: OrderState | null }

const markCapturedStepId = "b2b-mark-captured"

/**
 * Notes that the outbox has what the ERP must get of this order, or that there is
 * nothing to send: the sweep need not look again. The order's state is written in
 * the same statement. Not undone, because it is true.
 */
export const markCapturedStep = createStep(
  markCapturedStepId,
  async ({ order_header_id, state }: Input, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const now = b2bOptions().now()
    if (state) {
      await trade.recordOrderStates(
        [{ ...state, order_header_id, captured_at: now }],
        now
      )
    } else {
      await trade.updateB2bOrderHeaders({
        id: order_header_id,
        captured_at: now,
      })
    }
    return new StepResponse(order_header_id)
  }
)
