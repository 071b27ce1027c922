import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit"
import { SavedCartEvents } from "../events"
import {
  activateCartTemplateStep,
  type ActivateCartTemplate,
} from "../steps/activate-cart-template"

const activateCartTemplateWorkflowId = "b2b-activate-cart-template"

/**
 * Makes a fresh cart of a template for each ship-to, with edited, added and removed
 * lines, and notes each as a use. A refused ship-to does not stop the others.
 *
 * @summary Makes carts of a template.
 * @throws MedusaError codes `b2b.cart_template.not_found`, `.line_not_found`,
 *   `.line_locked`, `.no_stock_level`, `.nothing_to_order`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.cartTemplateActivated - Runs when it is done.
 *
 * @example
 * await activateCartTemplateWorkflow(container).run({ input: { context, actor, cart_template_id, edits: [], added: [], ship_to_ids: [null] } })
 */
export const activateCartTemplateWorkflow = createWorkflow(
  activateCartTemplateWorkflowId,
  (input: ActivateCartTemplate) => {
    const validate = createHook("validate", { input })
    const change = activateCartTemplateStep(input)
    emitEventStep({
      eventName: SavedCartEvents.CART_TEMPLATE_ACTIVATED,
      data: change.event,
    })
    const cartTemplateActivated = createHook("cartTemplateActivated", {
      change,
    })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, cartTemplateActivated],
    })
  }
)
