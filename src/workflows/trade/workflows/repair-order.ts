import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { recordAuditStep, SYSTEM } from "../../audit"
import { TradeEvents } from "../events"
import { repairOrderStep } from "../steps/repair-order"

type Input = { order_header_id: string; cart_id: string }

const repairOrderWorkflowId = "b2b-repair-order"

/**
 * Repairs an order whose completion was cut short, under the same lock that
 * completion holds: one that still runs is waited for, never disturbed.
 *
 * @summary Finishes or cancels an order that a dead process left behind.
 */
export const repairOrderWorkflow = createWorkflow(
  repairOrderWorkflowId,
  (input: Input) => {
    acquireLockStep({ key: input.cart_id, timeout: 30, ttl: 120 })
    const result = repairOrderStep({ order_header_id: input.order_header_id })
    when(
      "b2b-repaired",
      { result },
      (data) => data.result.repair !== "none"
    ).then(() =>
      emitEventStep({
        eventName: TradeEvents.ORDER_HEADER_REPAIRED,
        data: {
          id: input.order_header_id,
          cart_id: input.cart_id,
          order_id: result.order_id,
          repair: result.repair,
        },
      })
    )
    releaseLockStep({ key: input.cart_id })
    recordAuditStep(
      transform({ input, result }, ({ input, result }) =>
        result.repair === "none"
          ? []
          : [
              {
                company_id: result.company_id,
                actor: SYSTEM,
                action: "order_header.repaired",
                subject: { type: "order_header", id: input.order_header_id },
                after: { repair: result.repair, order_id: result.order_id },
              },
            ]
      )
    )
    return new WorkflowResponse(result)
  }
)
