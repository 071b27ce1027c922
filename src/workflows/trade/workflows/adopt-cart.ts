import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit/actor"
import { createOrderHeaderStep } from "../steps/create-order-header"
import { updateOrderHeaderWorkflow } from "./update-order-header"

type Input = {
  cart_id: string
  order_header_id: string
  account_id: string
  company_id: string
  office_id: string
  member_id: string
  customer_id: string
  actor: Actor
}

const adoptCartWorkflowId = "b2b-adopt-cart"

/**
 * Gives a cart that was begun before its buyer signed in an order header of his
 * account: from then on it has the account's prices, bill-to and guards.
 *
 * @summary Makes a customer's own cart his account's.
 * @throws MedusaError `b2b.cart.not_found`, `b2b.cart.completed`
 */
export const adoptCartWorkflow = createWorkflow(
  adoptCartWorkflowId,
  (input: Input) => {
    const header = createOrderHeaderStep(input)
    updateOrderHeaderWorkflow.runAsStep({
      input: {
        cart_id: input.cart_id,
        order_header_id: input.order_header_id,
        patch: {},
        actor: input.actor,
      },
    })
    return new WorkflowResponse(header)
  }
)
