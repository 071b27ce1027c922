import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { graph } from "../../../utils/graph"
import { refreshOrderStateWorkflow } from "./refresh-order-state"

type Paid = { payment_collection?: { order?: { id: string } | null } | null }

const findPaidOrderStepId = "b2b-find-paid-order"

/** The order that a payment is for; null: a cart that became none. */
const findPaidOrderStep = createStep(
  findPaidOrderStepId,
  async ({ payment_id }: { payment_id: string }, { container }) => {
    const { rows } = await graph<Paid>(container, {
      entity: "payment",
      fields: ["payment_collection.order.id"],
      filters: { id: payment_id },
    })
    return new StepResponse({
      order_id: rows[0]?.payment_collection?.order?.id ?? null,
    })
  }
)

const refreshRefundedOrderWorkflowId = "b2b-refresh-refunded-order"

/**
 * Brings up to date what is kept of an order of which something was paid back.
 *
 * @summary Refreshes the order of a refunded payment.
 * @example
 * await refreshRefundedOrderWorkflow(container).run({ input: { payment_id } })
 */
export const refreshRefundedOrderWorkflow = createWorkflow(
  refreshRefundedOrderWorkflowId,
  (input: { payment_id: string }) => {
    const paid = findPaidOrderStep(input)
    when({ paid }, (data) => data.paid.order_id !== null).then(() => {
      refreshOrderStateWorkflow.runAsStep({
        input: transform({ paid }, (data) => ({
          order_id: data.paid.order_id ?? "",
        })),
      })
    })
    return new WorkflowResponse(paid)
  }
)
