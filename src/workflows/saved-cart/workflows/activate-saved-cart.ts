import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit"
import { SavedCartEvents } from "../events"
import { activateSavedCartStep } from "../steps/activate-saved-cart"
import type { OneSavedCart } from "../steps/duplicate-saved-cart"

const activateSavedCartWorkflowId = "b2b-activate-saved-cart"

/**
 * Makes a fresh cart of a saved one, at today's prices, and says of each line and fact
 * that is not as it was why. The saved cart stays.
 *
 * @summary Makes a cart of a saved one.
 * @throws MedusaError codes `b2b.saved_cart.not_found`, `b2b.account.closed`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.savedCartActivated - Runs when it is done.
 *
 * @example
 * await activateSavedCartWorkflow(container).run({ input: { context, actor, saved_cart_id } })
 */
export const activateSavedCartWorkflow = createWorkflow(
  activateSavedCartWorkflowId,
  (input: OneSavedCart) => {
    const validate = createHook("validate", { input })
    const change = activateSavedCartStep(input)
    emitEventStep({
      eventName: SavedCartEvents.SAVED_CART_ACTIVATED,
      data: change.event,
    })
    const savedCartActivated = createHook("savedCartActivated", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, savedCartActivated],
    })
  }
)
