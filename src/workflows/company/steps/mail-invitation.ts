import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import type { Actor } from "../../audit/actor"
import { hashOfToken, newInvitationToken } from "../invitation-token"
import { sendInvitation } from "../send-invitation"

type Input = {
  id: string
  /** See `placeholderHash`. */
  placeholder: string
  actor: Actor
}

const mailInvitationStepId = "b2b-mail-invitation"

/**
 * Mails a new token. A failure is noted, not thrown: the invitation stands, and its
 * link can be copied. The token works only once the mail is out and no table holds
 * it any more; a process that dies in between leaves a token that opens nothing.
 */
export const mailInvitationStep = createStep(
  mailInvitationStepId,
  async ({ id, placeholder, actor }: Input, { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const invitation = await companies.retrieveB2bInvitation(id, {
      relations: ["company"],
    })
    const token = newInvitationToken()
    const sendError = await sendInvitation(container, {
      invitation,
      token,
      inviter_name:
        invitation.origin === "domain" ? invitation.company.name : actor.name,
    })
    if (sendError === null) {
      await companies.giveToken({
        invitation_id: id,
        placeholder,
        token_hash: hashOfToken(token),
      })
    } else {
      await companies.updateB2bInvitations({
        id,
        sent_at: null,
        send_error: sendError,
      })
    }
    return new StepResponse({ send_error: sendError })
  }
)
