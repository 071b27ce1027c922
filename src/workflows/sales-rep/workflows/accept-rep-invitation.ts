import {
  emitEventStep,
  setAuthAppMetadataStep,
} from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { SalesRepEvents } from "../events"
import {
  acceptRepInvitationStep,
  type RepAcceptance,
} from "../steps/accept-rep-invitation"

const acceptRepInvitationWorkflowId = "b2b-accept-rep-invitation"

/**
 * Makes a registered login a sales rep's, once, if it has the invited address.
 *
 * @summary Accepts a sales rep's invitation.
 * @throws MedusaError codes `b2b.sales_rep.invitation_invalid`, `.invitation_foreign`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 *
 * @example
 * await acceptRepInvitationWorkflow(container).run({ input: { token, auth_identity_id } })
 */
export const acceptRepInvitationWorkflow = createWorkflow(
  acceptRepInvitationWorkflowId,
  (input: RepAcceptance) => {
    const validate = createHook("validate", { input })
    const accepted = acceptRepInvitationStep(input)
    setAuthAppMetadataStep({
      authIdentityId: input.auth_identity_id,
      actorType: "sales_rep",
      value: accepted.id,
    })
    emitEventStep({
      eventName: SalesRepEvents.SALES_REP_ACCEPTED,
      data: accepted.event,
    })
    recordAuditStep(accepted.audit)
    return new WorkflowResponse(accepted, { hooks: [validate] })
  }
)
