import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit"
import { SavedCartEvents } from "../events"
import {
  saveCartTemplateStep,
  type SaveCartTemplate,
} from "../steps/save-cart-template"

const saveCartTemplateWorkflowId = "b2b-save-cart-template"

/**
 * Makes a template of an account, a company or a rep, or changes one. Its lines come
 * from `templateLines`.
 *
 * @summary Makes or changes a template.
 * @throws MedusaError codes `b2b.cart_template.not_found`, `.not_yours`,
 *   `.owner_not_allowed`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.cartTemplateSaved - Runs when it is done.
 *
 * @example
 * await saveCartTemplateWorkflow(container).run({ input: { side: { context }, actor, cart_template_id: null, owner: "account", fields: { title: "Van stock" }, lines } })
 */
export const saveCartTemplateWorkflow = createWorkflow(
  saveCartTemplateWorkflowId,
  (input: SaveCartTemplate) => {
    const validate = createHook("validate", { input })
    const change = saveCartTemplateStep(input)
    emitEventStep({
      eventName: SavedCartEvents.CART_TEMPLATE_SAVED,
      data: change.event,
    })
    const cartTemplateSaved = createHook("cartTemplateSaved", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, cartTemplateSaved],
    })
  }
)
