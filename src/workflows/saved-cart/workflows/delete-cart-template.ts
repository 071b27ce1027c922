import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit"
import { SavedCartEvents } from "../events"
import {
  deleteCartTemplateStep,
  type DeleteCartTemplate,
} from "../steps/delete-cart-template"

const deleteCartTemplateWorkflowId = "b2b-delete-cart-template"

/**
 * Takes a template away. Carts that it became stay.
 *
 * @summary Deletes a template.
 * @throws MedusaError codes `b2b.cart_template.not_found`, `.not_yours`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.cartTemplateDeleted - Runs when it is done.
 *
 * @example
 * await deleteCartTemplateWorkflow(container).run({ input: { side: { context }, actor, cart_template_id } })
 */
export const deleteCartTemplateWorkflow = createWorkflow(
  deleteCartTemplateWorkflowId,
  (input: DeleteCartTemplate) => {
    const validate = createHook("validate", { input })
    const change = deleteCartTemplateStep(input)
    emitEventStep({
      eventName: SavedCartEvents.CART_TEMPLATE_DELETED,
      data: change.event,
    })
    const cartTemplateDeleted = createHook("cartTemplateDeleted", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, cartTemplateDeleted],
    })
  }
)
