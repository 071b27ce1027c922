import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit"
import { SavedCartEvents } from "../events"
import {
  duplicateSavedCartStep,
  type OneSavedCart,
} from "../steps/duplicate-saved-cart"

const duplicateSavedCartWorkflowId = "b2b-duplicate-saved-cart"

/**
 * Makes a copy of a saved cart, which is the asker's own.
 *
 * @summary Duplicates a saved cart.
 * @throws MedusaError codes `b2b.saved_cart.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.savedCartDuplicated - Runs when it is done.
 *
 * @example
 * await duplicateSavedCartWorkflow(container).run({ input: { context, actor, saved_cart_id } })
 */
export const duplicateSavedCartWorkflow = createWorkflow(
  duplicateSavedCartWorkflowId,
  (input: OneSavedCart) => {
    const validate = createHook("validate", { input })
    const change = duplicateSavedCartStep(input)
    emitEventStep({
      eventName: SavedCartEvents.SAVED_CART_DUPLICATED,
      data: change.event,
    })
    const savedCartDuplicated = createHook("savedCartDuplicated", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, savedCartDuplicated],
    })
  }
)
