import {
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
 * @example
 * await createShipToWorkflow(container).run({
 *   input: { company_id, actor, needs_office: false, ship_to: { name: "Yard", … } },
 * })
 */
export const createShipToWorkflow = createWorkflow(
  createShipToWorkflowId,
  (input: CreateShipToInput & { actor: Actor }) => {
    const done = createShipToStep(input)
    tellSite(input, done, {
      event: SiteEvents.SHIP_TO_CREATED,
      action: "ship_to.created",
      subject: "ship_to",
    })
    return new WorkflowResponse(done)
  }
)
