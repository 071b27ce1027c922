import type { MedusaContainer } from "@medusajs/framework/types"
import type { SalesRepRow } from "../../modules/sales-rep"
import { invitationUrl } from "../company/invitation-url"
import { sendSecretLink } from "../company/send-secret-link"

/** Template of the mail, as the shop's notification provider knows it. */
const TEMPLATE = "b2b-sales-rep-invitation"

/** What the template gets as `data`. `expires_at` is an ISO instant. */
export type RepInvitationMail = {
  name: string
  url: string
  expires_at: string
  email: string
}

type Sending = {
  rep: Pick<SalesRepRow, "id" | "name" | "email">
  token: string
  expires_at: Date
}

/** Mails a rep the link by which he gets his login; it is answered too, to pass it on. */
export async function sendRepInvitation(
  container: MedusaContainer,
  { rep, token, expires_at }: Sending
): Promise<{ url: string; send_error: string | null }> {
  const url = invitationUrl(token, "rep-invitation")
  const data: RepInvitationMail = {
    name: rep.name,
    url,
    expires_at: expires_at.toISOString(),
    email: rep.email,
  }
  const send_error = await sendSecretLink(container, {
    to: rep.email,
    template: TEMPLATE,
    data,
    resource_type: "b2b_sales_rep",
    resource_id: rep.id,
    token,
  })
  return { url, send_error }
}
