import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  effectivePermissions,
  type CompanyModuleService,
  type MemberRow,
} from "../../modules/company"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"
import { pendingAccess } from "./pending-access"
import type { B2bContext, B2bSession } from "./request-context"

function mayAct(member: MemberRow): boolean {
  return member.status === "active" && member.company.status === "active"
}

/**
 * Reads, in two queries, what this customer may be: an account of each company
 * that he is a member of. One more tells what an applicant is given meanwhile.
 */
export async function loadB2bSession(
  container: MedusaContainer,
  customerId: string
): Promise<B2bSession> {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const members = await companies.listB2bMembers(
    { customer_id: customerId, status: ["active", "suspended"] },
    { relations: ["company", "roles"] }
  )
  if (members.length === 0) {
    return {
      customer_id: customerId,
      contexts: [],
      inactive: [],
      applicant_access: await pendingAccess(container, customerId),
    }
  }
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const accounts = await trade.listB2bAccounts(
    { company_id: members.map((member) => member.company_id) },
    { relations: ["office", "payment_term"], order: { number: "ASC" } }
  )
  const contexts: B2bContext[] = []
  const inactive: B2bSession["inactive"] = []
  for (const account of accounts) {
    const member = members.find((row) => row.company_id === account.company_id)
    if (!member) {
      continue
    }
    if (!mayAct(member)) {
      inactive.push({ account_id: account.id, member })
      continue
    }
    contexts.push({
      customer_id: customerId,
      member,
      company: member.company,
      account,
      office: account.office,
      permissions: effectivePermissions(member.roles, account.restrictions),
    })
  }
  return {
    customer_id: customerId,
    contexts,
    inactive,
    applicant_access:
      contexts.length > 0 ? null : await pendingAccess(container, customerId),
  }
}
