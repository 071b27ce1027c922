import type { MedusaContainer } from "@medusajs/framework/types"
import { b2bOptions } from "../../options"
import { siteErrors } from "../../modules/company"
import {
  TRADE_MODULE,
  type AccountRow,
  type TradeModuleService,
} from "../../modules/trade"
import { calendarDayAt } from "../../utils/calendar-day"
import { toMedusaError } from "../../utils/catalogue-error"
import type { RightsRules } from "../trade/facts/live-accesses"

/** What an account's office takes away, and the day that it is there. */
export function rulesOf(
  account: Pick<AccountRow, "restrictions"> & {
    office: { time_zone: string }
  }
): RightsRules {
  return {
    restrictions: account.restrictions,
    today: calendarDayAt(b2bOptions().now(), account.office.time_zone),
  }
}

/**
 * The account of a company by which rights are judged: the one that was named, or
 * the first by number; null where the company has none yet.
 * @throws MedusaError `b2b.account.not_found` for one that is not this company's
 */
export async function accountOf(
  container: MedusaContainer,
  companyId: string,
  accountId: string | undefined
): Promise<AccountRow | null> {
  const [account] = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bAccounts(
      {
        company_id: companyId,
        ...(accountId === undefined ? {} : { id: accountId }),
      },
      {
        relations: ["office", "payment_term"],
        order: { number: "ASC" },
        take: 1,
      }
    )
  if (accountId !== undefined && !account) {
    throw toMedusaError(siteErrors.accountNotFound(accountId))
  }
  return account ?? null
}

/** Rights where a company has no account: nothing taken away, by Greenwich. */
export function rulesWithoutAccount(): RightsRules {
  return { restrictions: [], today: calendarDayAt(b2bOptions().now(), "UTC") }
}
