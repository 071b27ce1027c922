import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import type { OfCompany } from "../change"
import { CompanyEvents } from "../events"
import { mailInvitationStep } from "../steps/mail-invitation"
import { renewInvitationStep } from "../steps/renew-invitation"

type Input = OfCompany & { invitation_id: string }

const resendInvitationWorkflowId = "b2b-resend-invitation"

/**
 * Mails a new link, from now on valid for the whole time again; the old link is
 * dead. At most once a minute.
 *
 * @summary Mails an invitation again.
 * @throws MedusaError codes `b2b.invitation.not_found`, `.used`, `.revoked`,
 *   `.too_soon`, `b2b.role.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.invitationRenewed - Runs when it is done.
 *
 * @example
 * await resendInvitationWorkflow(container).run({
 *   input: { company_id, invitation_id, actor },
 * })
 */
export const resendInvitationWorkflow = createWorkflow(
  resendInvitationWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = renewInvitationStep(
      transform({ input }, (data) => ({ ...data.input, by_mail: true }))
    )
    emitEventStep({
      eventName: CompanyEvents.INVITATION_RENEWED,
      data: change.event,
    })
    const invitationRenewed = createHook("invitationRenewed", { change })
    recordAuditStep(change.audit)
    // After the log: what is mailed cannot be undone.
    mailInvitationStep(
      transform({ change, input }, (data) => ({
        id: data.change.id,
        placeholder: data.change.placeholder,
        actor: data.input.actor,
      }))
    )
    return new WorkflowResponse(change, {
      hooks: [validate, invitationRenewed],
    })
  }
)
