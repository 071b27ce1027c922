import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit/actor"
import { recordAuditStep } from "../../audit/record-audit"
import { CompanyEvents } from "../events"
import { acceptInvitationStep } from "../steps/accept-invitation"

type Input = {
  token: string
  customer: { id: string; email: string }
  actor: Actor
}

const acceptInvitationWorkflowId = "b2b-accept-invitation"

/**
 * Makes the customer a member with the invitation's roles and sites. `customer` is who is
 * signed in; of two requests with one token exactly one succeeds.
 *
 * @summary Accepts an invitation.
 * @throws MedusaError codes `b2b.invitation.not_found`, `.expired`, `.used`,
 *   `.revoked`, `.other_address`, `.already_member`, `.removed_member`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.invitationAccepted - Runs when it is done.
 *
 * @example
 * await acceptInvitationWorkflow(container).run({
 *   input: { token, customer: { id, email }, actor },
 * })
 */
export const acceptInvitationWorkflow = createWorkflow(
  acceptInvitationWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = acceptInvitationStep(input)
    emitEventStep({
      eventName: CompanyEvents.INVITATION_ACCEPTED,
      data: change.event,
    })
    const invitationAccepted = createHook("invitationAccepted", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, invitationAccepted],
    })
  }
)
