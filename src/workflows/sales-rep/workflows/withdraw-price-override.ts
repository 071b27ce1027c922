import {
  acquireLockStep,
  emitEventStep,
  refreshCartItemsWorkflow,
  releaseLockStep,
  updateLineItemsStepWithSelector,
} from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { SalesRepEvents } from "../events"
import {
  withdrawPriceOverrideStep,
  type WithdrawnPrice,
} from "../steps/withdraw-price-override"

const withdrawPriceOverrideWorkflowId = "b2b-withdraw-price-override"

/**
 * Takes a given price back: the line costs again what the account pays by itself.
 *
 * @summary Takes a given price back.
 * @throws MedusaError code `b2b.price_override.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.priceOverrideWithdrawn - Runs when it is done.
 *
 * @example
 * await withdrawPriceOverrideWorkflow(container).run({
 *   input: { cart_id, line_item_id, actor },
 * })
 */
export const withdrawPriceOverrideWorkflow = createWorkflow(
  withdrawPriceOverrideWorkflowId,
  (input: WithdrawnPrice) => {
    const validate = createHook("validate", { input })
    acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 30 })
    const withdrawn = withdrawPriceOverrideStep(input)
    updateLineItemsStepWithSelector(withdrawn.line)
    refreshCartItemsWorkflow.runAsStep({
      input: { cart_id: input.cart_id, force_refresh: true },
    })
    emitEventStep({
      eventName: SalesRepEvents.PRICE_OVERRIDE_WITHDRAWN,
      data: { id: withdrawn.id, cart_id: input.cart_id },
    })
    const priceOverrideWithdrawn = createHook("priceOverrideWithdrawn", {
      input,
      withdrawn,
    })
    releaseLockStep({ key: input.cart_id })
    recordAuditStep(withdrawn.audit)
    return new WorkflowResponse(withdrawn, {
      hooks: [validate, priceOverrideWithdrawn],
    })
  }
)
