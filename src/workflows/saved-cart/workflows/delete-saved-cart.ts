import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit"
import { SavedCartEvents } from "../events"
import { deleteSavedCartStep } from "../steps/delete-saved-cart"
import type { OneSavedCart } from "../steps/duplicate-saved-cart"

const deleteSavedCartWorkflowId = "b2b-delete-saved-cart"

/**
 * Takes a saved cart away. Carts that it became stay.
 *
 * @summary Deletes a saved cart.
 * @throws MedusaError codes `b2b.saved_cart.not_found`, `.not_yours`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.savedCartDeleted - Runs when it is done.
 *
 * @example
 * await deleteSavedCartWorkflow(container).run({ input: { context, actor, saved_cart_id } })
 */
export const deleteSavedCartWorkflow = createWorkflow(
  deleteSavedCartWorkflowId,
  (input: OneSavedCart) => {
    const validate = createHook("validate", { input })
    const change = deleteSavedCartStep(input)
    emitEventStep({
      eventName: SavedCartEvents.SAVED_CART_DELETED,
      data: change.event,
    })
    const savedCartDeleted = createHook("savedCartDeleted", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, { hooks: [validate, savedCartDeleted] })
  }
)
