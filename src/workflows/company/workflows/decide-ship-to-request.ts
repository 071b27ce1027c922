import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit"
import { SiteEvents } from "../site-events"
import {
  decideShipToRequestStep,
  type DecideShipToRequestInput,
} from "../steps/decide-ship-to-request"
import { tellSite } from "../tell-site"

const decideShipToRequestWorkflowId = "b2b-decide-ship-to-request"

/**
 * Approves or rejects a request for a ship-to, as the company or as the office.
 *
 * @summary Approves or rejects a request for a ship-to, as the company or as the office.
 * @throws MedusaError codes `b2b.ship_to_request.not_found`, `.cannot_transition`,
 *   `b2b.ship_to.code_taken`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.shipToRequestDecided - Runs when it is done.
 *
 * @example
 * await decideShipToRequestWorkflow(container).run({
 *   input: { company_id, actor, id, decider: "office", verdict: "approve", code: "HV-NEW" },
 * })
 */
export const decideShipToRequestWorkflow = createWorkflow(
  decideShipToRequestWorkflowId,
  (input: DecideShipToRequestInput & { actor: Actor }) => {
    const validate = createHook("validate", { input })
    const done = decideShipToRequestStep(input)
    const shipToRequestDecided = createHook("shipToRequestDecided", { done })
    tellSite(input, done, {
      event: SiteEvents.SHIP_TO_REQUEST_DECIDED,
      action: "ship_to_request.decided",
      subject: "ship_to_request",
    })
    return new WorkflowResponse(done, {
      hooks: [validate, shipToRequestDecided],
    })
  }
)
