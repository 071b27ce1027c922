import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit"
import { SiteEvents } from "../site-events"
import {
  updateShipToStep,
  type UpdateShipToInput,
} from "../steps/update-ship-to"
import { tellSite } from "../tell-site"

const updateShipToWorkflowId = "b2b-update-ship-to"

/**
 * Changes, closes or opens a ship-to, or gives it the ERP's code.
 *
 * @summary Changes, closes or opens a ship-to, or gives it the ERP's code.
 * @throws MedusaError codes `b2b.ship_to.not_found`, `.needs_office`, `.code_taken`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.shipToUpdated - Runs when it is done.
 *
 * @example
 * await updateShipToWorkflow(container).run({
 *   input: { company_id, actor, id, needs_office: false, patch: { status: "closed" } },
 * })
 */
export const updateShipToWorkflow = createWorkflow(
  updateShipToWorkflowId,
  (input: UpdateShipToInput & { actor: Actor }) => {
    const validate = createHook("validate", { input })
    const done = updateShipToStep(input)
    const shipToUpdated = createHook("shipToUpdated", { done })
    tellSite(input, done, {
      event: SiteEvents.SHIP_TO_UPDATED,
      action: "ship_to.updated",
      subject: "ship_to",
    })
    return new WorkflowResponse(done, { hooks: [validate, shipToUpdated] })
  }
)
