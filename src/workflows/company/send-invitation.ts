import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { InvitationRow } from "../../modules/company"
import { b2bOptions } from "../../options"
import { invitationUrl } from "./invitation-url"

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
 * Sends one mail by Medusa's notification module, whose table must not keep the
 * link: whoever reads a backup could accept with it.
 * @returns null, or why it was not sent
 */
export async function sendInvitation(
  container: MedusaContainer,
  { invitation, token, inviter_name }: Sending
): Promise<string | null> {
  const key = `b2b-invitation-${randomUUID()}`
  const data: InvitationMail = {
    company_name: invitation.company.name,
    inviter_name,
    url: invitationUrl(token),
    expires_at: new Date(invitation.expires_at).toISOString(),
    email: invitation.email,
  }
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to: invitation.email,
      channel: "email",
      template: b2bOptions().invitations.template,
      data,
      trigger_type: "b2b_invitation",
      resource_type: "b2b_invitation",
      resource_id: invitation.id,
      idempotency_key: key,
    })
    return null
  } catch (error) {
    return reasonOf(error, token)
  } finally {
    await forgetLink(container, key)
  }
}

/** In SQL: the module's own update merges `data`, and would keep the link. */
async function forgetLink(
  container: MedusaContainer,
  key: string
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex("notification")
    .where({ idempotency_key: key })
    .update({ data: knex.raw("data - 'url'") })
}

/** Providers may quote what they were to send. */
function reasonOf(error: unknown, token: string): string {
  const reason = error instanceof Error ? error.message : String(error)
  return reason.replaceAll(token, "…").slice(0, 500) || "unknown"
}
