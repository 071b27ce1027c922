import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  expiryOf,
  type CompanyModuleService,
} from "../../../modules/company"
import { b2bOptions } from "../../../options"
import { auditLine, pick, type OfCompany } from "../change"
import { placeholderHash } from "../invitation-token"

type Input = OfCompany & { invitation_id: string; by_mail: boolean }

const FIELDS = ["token_hash", "expires_at", "sent_at", "send_error"] as const
const renewInvitationStepId = "b2b-renew-invitation"

/** Ends the link that is out; undone by making it work again. */
export const renewInvitationStep = createStep(
  renewInvitationStepId,
  async ({ invitation_id, by_mail, ...of }: Input, { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const { company_id } = of
    const { now, invitations } = b2bOptions()
    const placeholder = placeholderHash()
    const expires_at = expiryOf(now(), invitations.days)
    const before = await companies.renewInvitation({
      company_id,
      invitation_id,
      placeholder,
      expires_at,
      now: now(),
      by_mail,
    })
    const line = auditLine(
      of,
      by_mail ? "invitation.resent" : "invitation.link_copied",
      { type: "invitation", id: invitation_id, name: before.email },
      { before: pick(before, ["expires_at"]), after: { expires_at } }
    )
    return new StepResponse(
      {
        id: invitation_id,
        placeholder,
        event: { id: invitation_id, company_id },
        audit: [line],
      },
      { id: invitation_id, ...pick(before, FIELDS) }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .updateB2bInvitations(before)
    }
  }
)
