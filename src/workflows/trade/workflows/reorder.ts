import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createCartWorkflow, emitEventStep } from "@medusajs/medusa/core-flows"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { recordAuditStep, type Actor } from "../../audit"
import { TradeEvents } from "../events"
import { planReorderStep, type PlanReorderInput } from "../steps/plan-reorder"
import { updateOrderHeaderWorkflow } from "./update-order-header"

type Input = PlanReorderInput & { actor: Actor }

const takeBackOrderHeaderStepId = "b2b-take-back-order-header"

/** The hook that gives the new cart its order header cannot undo it: this does. */
const takeBackOrderHeaderStep = createStep(
  takeBackOrderHeaderStepId,
  ({ new_order_header_id }: Input) =>
    Promise.resolve(new StepResponse(undefined, new_order_header_id)),
  async (headerId, { container }) => {
    if (headerId) {
      await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .deleteB2bOrderHeaders(headerId)
    }
  }
)

const reorderWorkflowId = "b2b-reorder"

/**
 * Makes a new cart of an order's lines, for the same account and at today's prices.
 * Lines that cannot be sold any more are left out, with the reason; ship-to and job
 * are taken over where the member may still order there. It runs inside of a store
 * request, whose store names the cart's order header (`new_order_header_id`).
 *
 * @summary Orders the same again.
 * @throws MedusaError codes `b2b.order.not_found`, `b2b.account.closed`,
 *   `b2b.order.nothing_to_reorder`
 */
export const reorderWorkflow = createWorkflow(
  reorderWorkflowId,
  (input: Input) => {
    const plan = planReorderStep(input)
    takeBackOrderHeaderStep(input)
    const cart = createCartWorkflow.runAsStep({ input: plan.cart })
    when(
      "b2b-reorder-has-destination",
      { plan },
      (data) => data.plan.destination !== null
    ).then(() =>
      updateOrderHeaderWorkflow.runAsStep({
        input: transform({ input, plan, cart }, (data) => ({
          cart_id: data.cart.id,
          order_header_id: data.input.new_order_header_id,
          patch: data.plan.destination ?? {},
          actor: data.input.actor,
        })),
      })
    )
    emitEventStep({
      eventName: TradeEvents.ORDER_REORDERED,
      data: {
        order_id: plan.order_id,
        cart_id: cart.id,
        account_id: plan.account_id,
      },
    })
    recordAuditStep(
      transform({ input, plan, cart }, (data) => [
        {
          company_id: data.plan.company_id,
          actor: data.input.actor,
          action: "order.reordered",
          subject: { type: "order", id: data.plan.order_id },
          after: { cart_id: data.cart.id },
        },
      ])
    )
    return new WorkflowResponse({ cart_id: cart.id, skipped: plan.skipped })
  }
)
