import type { MedusaContainer } from "@medusajs/framework/types"
import {
  strictestAccess,
  TRADE_MODULE,
  type ApplicantAccess,
  type TradeModuleService,
} from "../../modules/trade"

/** What the offices give to a customer whose applications wait; null: none waits. */
export async function pendingAccess(
  container: MedusaContainer,
  customerId: string
): Promise<ApplicantAccess | null> {
  const pending = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bApplications(
      { customer_id: customerId, status: "pending" },
      { relations: ["office"] }
    )
  return pending.length > 0
    ? strictestAccess(pending.map(({ office }) => office.applicant_access))
    : null
}
