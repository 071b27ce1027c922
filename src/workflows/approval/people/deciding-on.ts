import type { MedusaContainer } from "@medusajs/framework/types"
import type { ApprovalRequestRow } from "../../../modules/approval"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { officeClock } from "../../trade/facts/office-clock"
import type { DecidingFor } from "./deciders"

/** By whose rules a request is decided, where no signed-in account says so. */
export async function decidingOn(
  container: MedusaContainer,
  {
    account_id,
    company_id,
    office_id,
  }: Pick<ApprovalRequestRow, "account_id" | "company_id" | "office_id">
): Promise<DecidingFor> {
  const { restrictions, office } = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .retrieveB2bAccount(account_id, { relations: ["office"] })
  const today = officeClock(office).day
  return { account_id, company_id, office_id, restrictions, today }
}
