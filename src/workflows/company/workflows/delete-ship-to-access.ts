import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit"
import { SiteEvents } from "../site-events"
import {
  deleteShipToAccessStep,
  type DeleteShipToAccessInput,
} from "../steps/delete-ship-to-access"
import { tellSite } from "../tell-site"

const deleteShipToAccessWorkflowId = "b2b-delete-ship-to-access"

/**
 * Takes an access away; what the member lent of it ends too.
 *
 * @summary Takes an access away; what the member lent of it ends too.
 * @throws MedusaError codes `b2b.ship_to_access.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.shipToAccessDeleted - Runs when it is done.
 *
 * @example
 * await deleteShipToAccessWorkflow(container).run({
 *   input: { company_id, actor, id },
 * })
 */
export const deleteShipToAccessWorkflow = createWorkflow(
  deleteShipToAccessWorkflowId,
  (input: DeleteShipToAccessInput & { actor: Actor }) => {
    const validate = createHook("validate", { input })
    const done = deleteShipToAccessStep(input)
    const shipToAccessDeleted = createHook("shipToAccessDeleted", { done })
    tellSite(input, done, {
      event: SiteEvents.SHIP_TO_ACCESS_DELETED,
      action: "ship_to_access.deleted",
      subject: "ship_to_access",
    })
    return new WorkflowResponse(done, {
      hooks: [validate, shipToAccessDeleted],
    })
  }
)
