import type { MedusaContainer } from "@medusajs/framework/types"
import type { ApplicantAccess } from "../../modules/trade"
import { loadB2bSession } from "./load-b2b-session"

/**
 * What the shop gives to a customer whose application waits and who may act for no
 * account; null for everybody else: they are stock B2C, or members.
 */
export async function applicantAccessOf(
  container: MedusaContainer,
  customerId: string
): Promise<ApplicantAccess | null> {
  const session = await loadB2bSession(container, customerId)
  return session.applicant_access
}
