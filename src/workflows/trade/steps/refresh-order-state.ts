import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { recordOrderStates } from "../record-order-states"

const refreshOrderStateStepId = "b2b-refresh-order-state"

/**
 * Reads orders anew and writes what their headers keep of them; orders without a
 * header are left out. Not undone: what it writes is what the orders say.
 */
export const refreshOrderStateStep = createStep(
  refreshOrderStateStepId,
  async ({ order_ids }: { order_ids: string[] }, { container }) => {
    const headers =
      order_ids.length > 0
        ? await container
            .resolve<TradeModuleService>(TRADE_MODULE)
            .listB2bOrderHeaders(
              { order_id: order_ids },
              { select: ["id", "order_id"] }
            )
        : []
    return new StepResponse({
      refreshed: await recordOrderStates(container, headers),
    })
  }
)
