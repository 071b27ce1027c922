import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { SalesRepEvents } from "../events"
import {
  givePriceOverrideStep,
  type GivenPrice,
} from "../steps/give-price-override"

const givePriceOverrideWorkflowId = "b2b-give-price-override"

/**
 * Whoever acts for an account gives a price on one line of the cart that he prepares, for
 * as many as the line has now, down to the floor that his office sets.
 *
 * @summary Gives a price on a line.
 * @throws MedusaError codes `b2b.price_override.reps_only`, `.not_allowed`,
 *   `.note_missing`, `.no_own_price`, `.not_lower`, `.below_floor`,
 *   `b2b.line_item.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.priceOverrideGiven - Runs when it is done.
 *
 * @example
 * await givePriceOverrideWorkflow(container).run({
 *   input: { cart_id, order_header_id, line_item_id, unit_price: "0.70", reason_code: "volume", note: null, acting },
 * })
 */
export const givePriceOverrideWorkflow = createWorkflow(
  givePriceOverrideWorkflowId,
  (input: GivenPrice) => {
    const validate = createHook("validate", { input })
    acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 30 })
    const given = givePriceOverrideStep(input)
    updateLineItemInCartWorkflow.runAsStep({
      input: transform({ input, given }, (data) => ({
        cart_id: data.input.cart_id,
        item_id: data.input.line_item_id,
        update: data.given.update,
      })),
    })
    emitEventStep({
      eventName: SalesRepEvents.PRICE_OVERRIDE_GIVEN,
      data: { id: given.id, cart_id: input.cart_id },
    })
    const priceOverrideGiven = createHook("priceOverrideGiven", {
      input,
      given,
    })
    releaseLockStep({ key: input.cart_id })
    recordAuditStep(given.audit)
    return new WorkflowResponse(given, {
      hooks: [validate, priceOverrideGiven],
    })
  }
)
