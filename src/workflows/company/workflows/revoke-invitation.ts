import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import type { OfCompany } from "../change"
import { CompanyEvents } from "../events"
import { revokeInvitationStep } from "../steps/revoke-invitation"

type Input = OfCompany & { invitation_id: string }

const revokeInvitationWorkflowId = "b2b-revoke-invitation"

/**
 * Takes an invitation back; its link is dead at once.
 *
 * @summary Revokes an invitation.
 * @throws MedusaError codes `b2b.invitation.not_found`, `.used`, `.revoked`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.invitationRevoked - Runs when it is done.
 *
 * @example
 * await revokeInvitationWorkflow(container).run({
 *   input: { company_id, invitation_id, actor },
 * })
 */
export const revokeInvitationWorkflow = createWorkflow(
  revokeInvitationWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = revokeInvitationStep(input)
    emitEventStep({
      eventName: CompanyEvents.INVITATION_REVOKED,
      data: change.event,
    })
    const invitationRevoked = createHook("invitationRevoked", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, invitationRevoked],
    })
  }
)
