import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { b2bOptions } from "../../../options"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"

/** Null: there was nothing to capture. */
type Input = { order_header_id: string | null }

const markCapturedStepId = "b2b-mark-captured"

/**
 * Notes that the outbox has what the ERP must get of this order, or that there is
 * nothing to send: the sweep need not look again. Not undone, because it is true.
 */
export const markCapturedStep = createStep(
  markCapturedStepId,
  async ({ order_header_id }: Input, { container }) => {
    if (order_header_id !== null) {
      await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .updateB2bOrderHeaders({
          id: order_header_id,
          captured_at: b2bOptions().now(),
        })
    }
    return new StepResponse(order_header_id)
  }
)
