import type { MedusaContainer } from "@medusajs/framework/types"
import {
  strictestAccess,
  TRADE_MODULE,
  type ApplicantAccess,
  type TradeModuleService,
} from "../../modules/trade"
import { loadB2bSession } from "./load-b2b-session"

/**
 * What the shop gives to a customer whose application waits and who may act for no
 * account; null for everybody else: they are stock B2C, or members.
 */
export async function applicantAccessOf(
  container: MedusaContainer,
  customerId: string
): Promise<ApplicantAccess | null> {
  const pending = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bApplications(
      { customer_id: customerId, status: "pending" },
      { relations: ["office"] }
    )
  if (pending.length === 0) {
    return null
  }
  const { contexts } = await loadB2bSession(container, customerId)
  return contexts.length > 0
    ? null
    : strictestAccess(pending.map(({ office }) => office.applicant_access))
}
