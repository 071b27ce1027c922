import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../../modules/company"
import {
  CREDIT_MODULE,
  creditErrors,
  type CreditGroupMember,
  type CreditModuleService,
} from "../../../../modules/credit"
import {
  TRADE_MODULE,
  type TradeModuleService,
} from "../../../../modules/trade"
import { b2bOptions } from "../../../../options"
import { toMedusaError } from "../../../../utils/catalogue-error"
import type { AdminCreditGroupAnswer, AdminCreditGroupMember } from "./types"

/**
 * How a group's accounts stand, by the rates of today (UTC).
 * @throws MedusaError `b2b.credit_group.not_found`
 */
export async function readCreditGroup(
  container: MedusaContainer,
  id: string
): Promise<AdminCreditGroupAnswer["credit_group"]> {
  const today = b2bOptions().now().toISOString().slice(0, 10)
  const group = await container
    .resolve<CreditModuleService>(CREDIT_MODULE)
    .groupStanding(id, today)
  if (!group) {
    throw toMedusaError(creditErrors.groupNotFound(id))
  }
  return { ...group, members: await withNames(container, group.members) }
}

async function withNames(
  container: MedusaContainer,
  members: CreditGroupMember[]
): Promise<AdminCreditGroupMember[]> {
  const accounts = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bAccounts(
      { id: members.map(({ account_id }) => account_id) },
      { select: ["id", "number", "company_id"], take: null }
    )
  const companies = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listB2bCompanies(
      { id: accounts.map(({ company_id }) => company_id) },
      { select: ["id", "name"], take: null }
    )
  const names = new Map(companies.map(({ id, name }) => [id, name]))
  const known = new Map(accounts.map((account) => [account.id, account]))
  return members.flatMap((member) => {
    const account = known.get(member.account_id)
    return account
      ? [
          {
            ...member,
            number: account.number,
            company: {
              id: account.company_id,
              name: names.get(account.company_id) ?? account.company_id,
            },
          },
        ]
      : []
  })
}
