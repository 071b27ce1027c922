import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../../modules/company"
import type { AccountTargets } from "../../../../modules/pricing-schedule"
import {
  accountErrors,
  TRADE_MODULE,
  type TradeModuleService,
} from "../../../../modules/trade"
import { toMedusaError } from "../../../../utils/catalogue-error"

/**
 * All that a schedule can be assigned to so that orders of an account get it.
 * @throws MedusaError not_found
 */
export async function accountTargets(
  scope: MedusaContainer,
  accountId: string
): Promise<AccountTargets & { time_zone: string }> {
  const [account] = await scope
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bAccounts({ id: accountId }, { relations: ["office"] })
  if (!account) {
    throw toMedusaError(accountErrors.accountNotFound(accountId))
  }
  const { id, company_id, price_group_id, office } = account
  const shipTos = await scope
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listB2bShipTos({ company_id }, { select: ["id"], take: null })
  return {
    account_id: id,
    company_id,
    price_group_id,
    ship_to_ids: shipTos.map((shipTo) => shipTo.id),
    office_id: office.id,
    currency_code: office.currency_code,
    time_zone: office.time_zone,
  }
}
