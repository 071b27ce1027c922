import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit"
import { SiteEvents } from "../site-events"
import {
  createShipToRequestStep,
  type CreateShipToRequestInput,
} from "../steps/create-ship-to-request"
import { tellSite } from "../tell-site"

const createShipToRequestWorkflowId = "b2b-create-ship-to-request"

/**
 * Asks for a new ship-to.
 *
 * @summary Asks for a new ship-to.
 * @throws MedusaError codes `b2b.member.not_found`, `b2b.account.not_found`,
 *   `b2b.project.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.shipToRequestCreated - Runs when it is done.
 *
 * @example
 * await createShipToRequestWorkflow(container).run({
 *   input: { company_id, actor, member_id, account_id, request: { name: "Plot 9", … } },
 * })
 */
export const createShipToRequestWorkflow = createWorkflow(
  createShipToRequestWorkflowId,
  (input: CreateShipToRequestInput & { actor: Actor }) => {
    const validate = createHook("validate", { input })
    const done = createShipToRequestStep(input)
    const shipToRequestCreated = createHook("shipToRequestCreated", { done })
    tellSite(input, done, {
      event: SiteEvents.SHIP_TO_REQUEST_CREATED,
      action: "ship_to_request.created",
      subject: "ship_to_request",
    })
    return new WorkflowResponse(done, {
      hooks: [validate, shipToRequestCreated],
    })
  }
)
