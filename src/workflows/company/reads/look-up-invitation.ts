import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  refuseInvitation,
  type CompanyModuleService,
} from "../../../modules/company"
import { b2bOptions } from "../../../options"
import { toMedusaError } from "../../../utils/catalogue-error"
import { customersByEmail } from "../customers-by-email"
import { hashOfToken } from "../invitation-token"

export type InvitationFacts = {
  company_name: string
  email: string
  expires_at: string
  /** Whether he can sign in already, or has to register. */
  has_login: boolean
}

/** @throws MedusaError `b2b.invitation.not_found`, `.expired`, `.used`, `.revoked` */
export async function lookUpInvitation(
  container: MedusaContainer,
  token: string
): Promise<InvitationFacts> {
  const invitation = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .invitationByToken(hashOfToken(token))
  const refusal = refuseInvitation(invitation, b2bOptions().now())
  if (refusal) {
    throw toMedusaError(refusal)
  }
  const { company, email, expires_at } = invitation
  const customers = await customersByEmail(container, email)
  return {
    company_name: company.name,
    email,
    expires_at: expires_at.toISOString(),
    has_login: customers.some(({ has_account }) => has_account),
  }
}
