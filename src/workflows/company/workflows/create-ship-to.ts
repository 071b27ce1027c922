import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit"
import { SiteEvents } from "../site-events"
import {
  createShipToStep,
  type CreateShipToInput,
} from "../steps/create-ship-to"
import { tellSite } from "../tell-site"

const createShipToWorkflowId = "b2b-create-ship-to"

/**
 * Gives a company a new ship-to.
 *
 * @summary Gives a company a new ship-to.
 * @throws MedusaError codes `b2b.ship_to.needs_office`, `.code_taken`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.shipToCreated - Runs when it is done.
 *
 * @example
 * await createShipToWorkflow(container).run({
 *   input: { company_id, actor, needs_office: false, ship_to: { name: "Yard", … } },
 * })
 */
export const createShipToWorkflow = createWorkflow(
  createShipToWorkflowId,
  (input: CreateShipToInput & { actor: Actor }) => {
    const validate = createHook("validate", { input })
    const done = createShipToStep(input)
    const shipToCreated = createHook("shipToCreated", { done })
    tellSite(input, done, {
      event: SiteEvents.SHIP_TO_CREATED,
      action: "ship_to.created",
      subject: "ship_to",
    })
    return new WorkflowResponse(done, { hooks: [validate, shipToCreated] })
  }
)
