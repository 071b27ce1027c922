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

const endDelegationWorkflowId = "b2b-end-delegation"

/**
 * Ends a delegation before its day.
 *
 * @summary Ends a delegation before its day.
 * @throws MedusaError code `b2b.delegation.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.delegationEnded - Runs when it is done.
 *
 * @example
 * await endDelegationWorkflow(container).run({
 *   input: { company_id, actor, id, loan: { lender_id } },
 * })
 */
export const endDelegationWorkflow = createWorkflow(
  endDelegationWorkflowId,
  (input: DeleteShipToAccessInput & { actor: Actor }) => {
    const validate = createHook("validate", { input })
    const done = deleteShipToAccessStep(input)
    const delegationEnded = createHook("delegationEnded", { done })
    tellSite(input, done, {
      event: SiteEvents.DELEGATION_ENDED,
      action: "delegation.ended",
      subject: "delegation",
    })
    return new WorkflowResponse(done, { hooks: [validate, delegationEnded] })
  }
)
