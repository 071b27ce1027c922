import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { TradeEvents } from "../events"
import { refreshOrderStateStep } from "../steps/refresh-order-state"

const refreshOrderStateWorkflowId = "b2b-refresh-order-state"

/**
 * Brings the order history up to date with one order that was cancelled, edited or
 * returned. The lock keeps two refreshes from overtaking each other with old sums.
 *
 * @summary Copies an order's number, sums and cancellation to its order header.
 * @example
 * await refreshOrderStateWorkflow(container).run({ input: { order_id } })
 */
export const refreshOrderStateWorkflow = createWorkflow(
  refreshOrderStateWorkflowId,
  (input: { order_id: string }) => {
    const key = transform({ input }, (data) => `b2b:${data.input.order_id}`)
    acquireLockStep({ key, timeout: 30, ttl: 60 })
    const result = refreshOrderStateStep({ order_ids: [input.order_id] })
    const events = transform({ input, result }, (data) =>
      data.result.refreshed > 0 ? [{ order_id: data.input.order_id }] : []
    )
    emitEventStep({
      eventName: TradeEvents.ORDER_STATE_REFRESHED,
      data: events,
    })
    releaseLockStep({ key })
    return new WorkflowResponse(result)
  }
)
