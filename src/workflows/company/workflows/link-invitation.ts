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
import { linkInvitationStep } from "../steps/link-invitation"
import { renewInvitationStep } from "../steps/renew-invitation"

type Input = OfCompany & { invitation_id: string }

const linkInvitationWorkflowId = "b2b-link-invitation"

/**
 * Makes a new link to pass on by hand, for the day the mail does not arrive; the
 * old link is dead. Only this answer has the link: nothing stores it.
 *
 * @summary Copies the link of an invitation.
 * @throws MedusaError codes `b2b.invitation.not_found`, `.used`, `.revoked`,
 *   `b2b.role.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.invitationRenewed - Runs when it is done.
 *
 * @example
 * const { result } = await linkInvitationWorkflow(container).run({
 *   input: { company_id, invitation_id, actor },
 * })
 * result.url
 */
export const linkInvitationWorkflow = createWorkflow(
  linkInvitationWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = renewInvitationStep(
      transform({ input }, (data) => ({ ...data.input, by_mail: false }))
    )
    const link = linkInvitationStep(change)
    emitEventStep({
      eventName: CompanyEvents.INVITATION_RENEWED,
      data: change.event,
    })
    const invitationRenewed = createHook("invitationRenewed", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(link, { hooks: [validate, invitationRenewed] })
  }
)
