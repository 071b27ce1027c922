import type { MedusaContainer } from "@medusajs/framework/types"
import {
  APPROVAL_MODULE,
  type ApprovalModuleService,
} from "../../modules/approval"
import {
  CREDIT_MODULE,
  keepFree,
  unknownStanding,
  type CreditModuleService,
  type CreditStanding,
} from "../../modules/credit"
import {
  accountErrors,
  TRADE_MODULE,
  type AccountRow,
  type TradeModuleService,
} from "../../modules/trade"
import { toMedusaError } from "../../utils/catalogue-error"
import { officeClock } from "../trade/facts/office-clock"

/**
 * How an account stands with its office now.
 * @throws MedusaError `b2b.account.not_found`
 */
export async function accountCredit(
  container: MedusaContainer,
  accountId: string
): Promise<CreditStanding> {
  const { office } = await accountToOwe(container, accountId)
  const [found, awaiting] = await Promise.all([
    container
      .resolve<CreditModuleService>(CREDIT_MODULE)
      .standing(accountId, { today: officeClock(office).day }),
    container
      .resolve<ApprovalModuleService>(APPROVAL_MODULE)
      .awaiting(accountId),
  ])
  return keepFree(
    found?.standing ?? unknownStanding(office.currency_code),
    awaiting
  )
}

/** The account, with its office. @throws MedusaError `b2b.account.not_found` */
export async function accountToOwe(
  container: MedusaContainer,
  id: string
): Promise<AccountRow> {
  const [account] = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bAccounts({ id }, { relations: ["office"], take: 1 })
  if (!account) {
    throw toMedusaError(accountErrors.accountNotFound(id))
  }
  return account
}
