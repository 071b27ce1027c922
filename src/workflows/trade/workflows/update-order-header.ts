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
  removeShippingMethodFromCartStep,
  updateCartsStep,
} from "@medusajs/medusa/core-flows"
import { recordAuditStep, type Actor } from "../../audit"
import {
  notePriceChangesStep,
  readLinePricesStep,
} from "../../pricing-schedule/steps/note-price-changes"
import { TradeEvents } from "../events"
import { findDroppedShippingMethodsStep } from "../steps/find-dropped-shipping-methods"
import type { OrderHeaderPatch } from "../order-header-patch"
import { planOrderHeaderUpdateStep } from "../steps/plan-order-header-update"
import { updateOrderHeaderStep } from "../steps/update-order-header"

type Input = {
  cart_id: string
  order_header_id: string
  patch: OrderHeaderPatch
  actor: Actor
}

const updateOrderHeaderWorkflowId = "b2b-update-order-header"

/**
 * Sets where an account's cart goes or is fetched, its project, PO number, requested
 * ship date and what else is said of it, writes the ship-to's or the branch's and the
 * bill-to's address into the cart, and prices and taxes it anew.
 *
 * @summary Sets the B2B facts of a cart.
 * @returns the shipping methods that the new address made core drop, and the lines whose
 *   prices moved
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
    const before = readLinePricesStep(input.cart_id)
    updateCartsStep(transform({ plan }, (data) => [data.plan.cart]))
    // First the header: its ship-to may have prices of its own.
    updateOrderHeaderStep(plan.header)
    removeShippingMethodFromCartStep({ shipping_method_ids: plan.misfits })
    refreshCartItemsWorkflow.runAsStep({
      input: { cart_id: input.cart_id, force_refresh: true },
    })
    const priceChanges = notePriceChangesStep({
      cart_id: input.cart_id,
      order_header_id: input.order_header_id,
      before,
    })
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
    return new WorkflowResponse({
      dropped_shipping_methods: dropped,
      price_changes: priceChanges,
    })
  }
)
