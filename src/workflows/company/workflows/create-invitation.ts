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
import {
  createInvitationStep,
  type NewInvitation,
} from "../steps/create-invitation"
import { mailInvitationStep } from "../steps/mail-invitation"

type Input = OfCompany & { invitation: NewInvitation }

const createInvitationWorkflowId = "b2b-create-invitation"

/**
 * Invites an address into a company and mails the link. A mail that fails does not
 * fail the invitation: its row says why, and the link can be copied.
 *
 * @summary Invites somebody into a company.
 * @throws MedusaError codes `b2b.invitation.pending`, `.already_member`,
 *   `b2b.role.not_found`, `b2b.ship_to.not_found`, `b2b.project.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.invitationCreated - Runs before the mail goes out.
 *
 * @example
 * await createInvitationWorkflow(container).run({
 *   input: { company_id, invitation: { email, role_ids, origin: "clerk" }, actor },
 * })
 */
export const createInvitationWorkflow = createWorkflow(
  createInvitationWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = createInvitationStep(input)
    emitEventStep({
      eventName: CompanyEvents.INVITATION_CREATED,
      data: change.event,
    })
    const invitationCreated = createHook("invitationCreated", { change })
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
      hooks: [validate, invitationCreated],
    })
  }
)
