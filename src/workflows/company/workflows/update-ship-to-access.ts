import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit"
import { SiteEvents } from "../site-events"
import {
  updateShipToAccessStep,
  type UpdateShipToAccessInput,
} from "../steps/update-ship-to-access"
import { tellSite } from "../tell-site"

const updateShipToAccessWorkflowId = "b2b-update-ship-to-access"

/**
 * Changes the dates or the limit of an access.
 *
 * @summary Changes the dates or the limit of an access.
 * @throws MedusaError codes `b2b.ship_to_access.not_found`, `b2b.period.reversed`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.shipToAccessUpdated - Runs when it is done.
 *
 * @example
 * await updateShipToAccessWorkflow(container).run({
 *   input: { company_id, actor, id, patch: { ends_on: "2027-01-31" } },
 * })
 */
export const updateShipToAccessWorkflow = createWorkflow(
  updateShipToAccessWorkflowId,
  (input: UpdateShipToAccessInput & { actor: Actor }) => {
    const validate = createHook("validate", { input })
    const done = updateShipToAccessStep(input)
    const shipToAccessUpdated = createHook("shipToAccessUpdated", { done })
    tellSite(input, done, {
      event: SiteEvents.SHIP_TO_ACCESS_UPDATED,
      action: "ship_to_access.updated",
      subject: "ship_to_access",
    })
    return new WorkflowResponse(done, {
      hooks: [validate, shipToAccessUpdated],
    })
  }
)
