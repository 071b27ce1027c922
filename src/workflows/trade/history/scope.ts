import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  companyErrors,
  type CompanyModuleService,
} from "../../../modules/company"
import {
  TRADE_MODULE,
  type OrderHistoryScope,
  type TradeModuleService,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { B2bContext, B2bSession } from "../request-context"

type Asker = {
  /** The account that the request acts for. */
  context: B2bContext
  session: B2bSession | undefined
  /** Left out: the company of that account. */
  company_id?: string | undefined
}

/**
 * The orders that a member may ask about. Of his own company: each account's by
 * what he may do there, since an office can take rights away from its account. Of
 * a child company: all, with `subsidiary.report`.
 * @throws MedusaError not_found: the same for a foreign company and a missing one
 */
export async function scopeOfMember(
  container: MedusaContainer,
  { context, session, company_id }: Asker
): Promise<OrderHistoryScope> {
  return company_id === undefined || company_id === context.company.id
    ? ownCompany(context, session)
    : await subsidiary(container, context, company_id)
}

function ownCompany(
  context: B2bContext,
  session: B2bSession | undefined
): OrderHistoryScope {
  const viewing = (session?.contexts ?? [context]).filter(
    ({ company, permissions }) =>
      company.id === context.company.id && permissions.has("order.view")
  )
  const [all, own] = [true, false].map((wanted) =>
    viewing
      .filter(({ permissions }) => permissions.has("order.view_all") === wanted)
      .map(({ account }) => account.id)
  )
  return {
    company_id: context.company.id,
    all_account_ids: all ?? [],
    own_account_ids: own ?? [],
    own_member_id: context.member.id,
    priced_account_ids: viewing
      .filter(({ permissions }) => permissions.has("price.view"))
      .map(({ account }) => account.id),
  }
}

async function subsidiary(
  container: MedusaContainer,
  context: B2bContext,
  companyId: string
): Promise<OrderHistoryScope> {
  const [child] = context.permissions.has("subsidiary.report")
    ? await container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .listB2bCompanies(
          { id: companyId, parent_id: context.company.id },
          { select: ["id"], take: 1 }
        )
    : []
  if (!child) {
    throw toMedusaError(companyErrors.subsidiaryNotFound(companyId))
  }
  const scope = await scopeOfCompany(container, child.id)
  return context.permissions.has("price.view")
    ? scope
    : { ...scope, priced_account_ids: [] }
}

/**
 * All orders of a company. Those who see it from above, but are no clerks, are
 * bound by what an office takes away from the company's account.
 */
async function scopeOfCompany(
  container: MedusaContainer,
  companyId: string
): Promise<OrderHistoryScope> {
  const accounts = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bAccounts({ company_id: companyId })
  return {
    company_id: companyId,
    all_account_ids: accounts.map(({ id }) => id),
    own_account_ids: [],
    own_member_id: null,
    priced_account_ids: accounts
      .filter(({ restrictions }) => !restrictions.includes("price.view"))
      .map(({ id }) => id),
  }
}

/** What a clerk sees: everything of the company. */
export async function scopeOfClerk(
  container: MedusaContainer,
  companyId: string
): Promise<OrderHistoryScope> {
  const scope = await scopeOfCompany(container, companyId)
  return { ...scope, priced_account_ids: scope.all_account_ids }
}
