import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  refreshCartItemsWorkflow,
  releaseLockStep,
  updateCartsStep,
} from "@medusajs/medusa/core-flows"
import { recordAuditStep, type Actor } from "../../audit"
import { TradeEvents } from "../events"
import { findDroppedShippingMethodsStep } from "../steps/find-dropped-shipping-methods"
import {
  planOrderHeaderUpdateStep,
  type OrderHeaderPatch,
} from "../steps/plan-order-header-update"
import { updateOrderHeaderStep } from "../steps/update-order-header"

type Input = {
  cart_id: string
  order_header_id: string
  patch: OrderHeaderPatch
  actor: Actor
}

const updateOrderHeaderWorkflowId = "b2b-update-order-header"

/**
 * Sets ship-to, project, PO number, requested ship date, site contact or delivery
 * instructions of an account's cart, writes the ship-to's and the bill-to's
 * address into the cart, and prices and taxes it anew.
 *
 * @summary Sets the B2B facts of a cart.
 * @returns the shipping methods that the new address made core drop
 * @throws MedusaError the first refusal (see the error catalogues)
 * @example
 * await updateOrderHeaderWorkflow(container).run({
 *   input: { cart_id, order_header_id, actor, patch: { ship_to_id, po_number: "PO 17" } },
 * })
 */
export const updateOrderHeaderWorkflow = createWorkflow(
  updateOrderHeaderWorkflowId,
  (input: Input) => {
    acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 30 })
    const plan = planOrderHeaderUpdateStep({
      order_header_id: input.order_header_id,
      patch: input.patch,
    })
    updateCartsStep(transform({ plan }, (data) => [data.plan.cart]))
    refreshCartItemsWorkflow.runAsStep({
      input: { cart_id: input.cart_id, force_refresh: true },
    })
    updateOrderHeaderStep(plan.header)
    const dropped = findDroppedShippingMethodsStep({
      cart_id: input.cart_id,
      before: plan.shipping_methods,
    })
    emitEventStep({
      eventName: TradeEvents.ORDER_HEADER_UPDATED,
      data: {
        id: input.order_header_id,
        cart_id: input.cart_id,
        account_id: plan.account_id,
      },
    })
    releaseLockStep({ key: input.cart_id })
    recordAuditStep(
      transform({ input, plan }, ({ input, plan }) =>
        Object.keys(plan.changes.after).length > 0
          ? [
              {
                company_id: plan.company_id,
                actor: input.actor,
                action: "order_header.updated",
                subject: { type: "order_header", id: input.order_header_id },
                ...plan.changes,
              },
            ]
          : []
      )
    )
    return new WorkflowResponse({ dropped_shipping_methods: dropped })
  }
)
