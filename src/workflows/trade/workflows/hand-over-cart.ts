import {
  acquireLockStep,
  emitEventStep,
  refreshCartItemsWorkflow,
  releaseLockStep,
  updateCartsStep,
} from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep, type Actor } from "../../audit"
import { TradeEvents } from "../events"
import { mailHandOverStep } from "../steps/mail-hand-over"
import { planHandOverStep, type HandOver } from "../steps/plan-hand-over"
import { updateOrderHeaderStep } from "../steps/update-order-header"

type Input = HandOver & { message: string | null; actor: Actor }

const handOverCartWorkflowId = "b2b-hand-over-cart"

/**
 * Gives a cart that a sales rep or a clerk prepared to a member, who reviews, changes and
 * places it; the order still names the rep.
 *
 * @summary Hands a prepared cart over to a member.
 * @throws MedusaError codes `b2b.cart.not_prepared_by_rep`, `b2b.acting.member_not_found`,
 *   `b2b.permission.missing`
 * @example
 * await handOverCartWorkflow(container).run({
 *   input: { cart_id, order_header_id, member_id: null, pay_by: null, message: null, actor },
 * })
 */
export const handOverCartWorkflow = createWorkflow(
  handOverCartWorkflowId,
  (input: Input) => {
    acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 30 })
    const plan = planHandOverStep(input)
    updateCartsStep(transform({ plan }, (data) => [data.plan.cart]))
    updateOrderHeaderStep(plan.header)
    // A customer may have promotions of his own.
    refreshCartItemsWorkflow.runAsStep({
      input: { cart_id: input.cart_id, force_refresh: true },
    })
    emitEventStep({
      eventName: TradeEvents.CART_HANDED_OVER,
      data: plan.event,
    })
    releaseLockStep({ key: input.cart_id })
    recordAuditStep(
      transform({ input, plan }, (data) => [
        {
          company_id: data.plan.company_id,
          actor: data.input.actor,
          action: "order_header.handed_over",
          subject: { type: "order_header", id: data.input.order_header_id },
          after: data.plan.after,
        },
      ])
    )
    mailHandOverStep(
      transform({ input, plan }, (data) => ({
        ...data.plan.mail,
        cart_id: data.input.cart_id,
        message: data.input.message,
      }))
    )
    return new WorkflowResponse(plan.after)
  }
)
