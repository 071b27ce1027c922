import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { b2bOptions } from "../../../options"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { graph } from "../../../utils/graph"
import {
  ORDER_STATE_FIELDS,
  orderState,
  type OrderForState,
} from "../order-state"

const refreshOrderStateStepId = "b2b-refresh-order-state"

/**
 * Reads orders anew and writes what their headers keep of them; orders without a
 * header are left out. Not undone: what it writes is what the orders say.
 */
export const refreshOrderStateStep = createStep(
  refreshOrderStateStepId,
  async ({ order_ids }: { order_ids: string[] }, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const headers =
      order_ids.length > 0
        ? await trade.listB2bOrderHeaders(
            { order_id: order_ids },
            { select: ["id", "order_id"] }
          )
        : []
    const headerOf = new Map(headers.map((row) => [row.order_id, row.id]))
    if (headerOf.size === 0) {
      return new StepResponse({ refreshed: 0 })
    }
    const { rows } = await graph<OrderForState>(container, {
      entity: "order",
      fields: ORDER_STATE_FIELDS,
      filters: { id: [...headerOf.keys()] },
    })
    const states = rows.flatMap((order) => {
      const id = headerOf.get(order.id)
      return id ? [{ ...orderState(order), order_header_id: id }] : []
    })
    await trade.recordOrderStates(states, b2bOptions().now())
    return new StepResponse({ refreshed: states.length })
  }
)
