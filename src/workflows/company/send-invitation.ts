import type { MedusaContainer } from "@medusajs/framework/types"
import type { InvitationRow } from "../../modules/company"
import { b2bOptions } from "../../options"
import { invitationUrl } from "./invitation-url"
import { sendSecretLink } from "./send-secret-link"

/** What the template gets as `data`. `expires_at` is an ISO instant. */
export type InvitationMail = {
  company_name: string
  inviter_name: string
  url: string
  expires_at: string
  email: string
}

type Sending = {
  invitation: InvitationRow
  token: string
  inviter_name: string
}

/**
 * Mails an invitation's link.
 * @returns null, or why it was not sent
 */
export async function sendInvitation(
  container: MedusaContainer,
  { invitation, token, inviter_name }: Sending
): Promise<string | null> {
  const data: InvitationMail = {
    company_name: invitation.company.name,
    inviter_name,
    url: invitationUrl(token),
    expires_at: new Date(invitation.expires_at).toISOString(),
    email: invitation.email,
  }
  return await sendSecretLink(container, {
    to: invitation.email,
    template: b2bOptions().invitations.template,
    data,
    resource_type: "b2b_invitation",
    resource_id: invitation.id,
    token,
  })
}
