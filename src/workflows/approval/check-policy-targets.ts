import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  approvalErrors,
  type PolicyRule,
  type Trigger,
} from "../../modules/approval"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"
import { toMedusaError } from "../../utils/catalogue-error"

type Targets = {
  office_id?: string | null
  company_id?: string | null
  account_id?: string | null
  rule?: object
  trigger?: object
}

/**
 * Everything that a policy names has to be there, and of the company that it is for. A
 * policy for an office names no company's members and roles.
 * @throws MedusaError `b2b.approval_policy.target`
 */
export async function checkPolicyTargets(
  container: MedusaContainer,
  { office_id, company_id, account_id, rule, trigger }: Targets
): Promise<void> {
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const named = whoOf(rule)
  const of = (kind: string) => [
    ...new Set(
      named.flatMap((who) => (who.kind === kind && who.id ? [who.id] : []))
    ),
  ]
  const [members, roles, categories] = [
    of("member"),
    of("role"),
    categoriesOf(trigger),
  ]
  const found = await Promise.all([
    account_id
      ? trade.listB2bAccounts(
          { id: account_id, ...(company_id ? { company_id } : {}) },
          { select: ["id"], take: 1 }
        )
      : [],
    company_id
      ? companies.listB2bCompanies(
          { id: company_id },
          { select: ["id"], take: 1 }
        )
      : [],
    office_id
      ? trade.listB2bSalesOffices(
          { id: office_id },
          { select: ["id"], take: 1 }
        )
      : [],
    members.length > 0
      ? companies.listB2bMembers(
          {
            id: members,
            company_id: company_id ?? "",
            status: ["active", "suspended"],
          },
          { select: ["id"], take: members.length }
        )
      : [],
    roles.length > 0
      ? companies.listB2bRoles(
          {
            id: roles,
            $or: [
              { company_id: null },
              ...(company_id ? [{ company_id }] : []),
            ],
          },
          { select: ["id"], take: roles.length }
        )
      : [],
    categories.length > 0
      ? container
          .resolve(Modules.PRODUCT)
          .listProductCategories(
            { id: categories },
            { select: ["id"], take: categories.length }
          )
      : [],
  ])
  const wanted = [
    [account_id].filter(Boolean),
    [company_id].filter(Boolean),
    [office_id].filter(Boolean),
    members,
    roles,
    categories,
  ]
  wanted.forEach((ids, at) => {
    const known = new Set((found[at] ?? []).map(({ id }: { id: string }) => id))
    const missing = ids.find((id) => !known.has(id ?? ""))
    if (missing) {
      throw toMedusaError(approvalErrors.policyTarget(missing))
    }
  })
}

function whoOf(rule: object | undefined): PolicyRule["escalate_to"] {
  const { tiers = [], escalate_to = [] }: Partial<PolicyRule> = rule ?? {}
  return [...tiers.flatMap(({ who }) => who), ...escalate_to]
}

function categoriesOf(trigger: object | undefined): string[] {
  const {
    category_ids = [],
  }: Partial<Extract<Trigger, { kind: "product_category" }>> = trigger ?? {}
  return [...new Set(category_ids)]
}
