import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit"
import { SavedCartEvents } from "../events"
import { saveCartStep, type SaveCart } from "../steps/save-cart"

const saveCartWorkflowId = "b2b-save-cart"

/**
 * Parks a cart with what it is called, or changes a saved cart. A cart that is kept as a
 * saved cart already is saved over that one.
 *
 * @summary Parks a cart.
 * @throws MedusaError codes `b2b.saved_cart.not_found`, `.not_yours`, `.empty`,
 *   `.too_many_lines`, `.cart_saved_elsewhere`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.cartSaved - Runs when it is done.
 *
 * @example
 * await saveCartWorkflow(container).run({ input: { context, actor, saved_cart_id: null, header, fields: { title: "Site start" } } })
 */
export const saveCartWorkflow = createWorkflow(
  saveCartWorkflowId,
  (input: SaveCart) => {
    const validate = createHook("validate", { input })
    const change = saveCartStep(input)
    emitEventStep({
      eventName: SavedCartEvents.SAVED_CART_SAVED,
      data: change.event,
    })
    const cartSaved = createHook("cartSaved", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, { hooks: [validate, cartSaved] })
  }
)
