import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  COMPANY_MODULE,
  effectivePermissions,
  siteErrors,
  type CompanyModuleService,
  type MemberRow,
  type Permission,
} from "../../modules/company"
import type { AccountRow } from "../../modules/trade"
import { toMedusaError } from "../../utils/catalogue-error"
import { rulesOf } from "../company/rights-rules"
import { explainQuestion } from "./explain-order"
import { projectFacts, shipToFacts } from "./facts/destination-facts"
import { liveAccesses } from "./facts/live-accesses"
import { readVariantFacts } from "./facts/variant-facts"

export type AccessQuery = {
  action: Permission
  variant_id?: string | undefined
  ship_to_id?: string | undefined
  project_id?: string | undefined
  /** Net of tax, in the office's currency. */
  amount?: BigNumberInput | undefined
}

type Whose = { member_id: string; company_id: string; account: AccountRow }

/**
 * Why a member may, or may not, do something on an account today.
 * @throws MedusaError `b2b.member.not_found` where the company has no such member
 */
export async function explainAccess(
  container: MedusaContainer,
  whose: Whose,
  query: AccessQuery
) {
  const { account, company_id } = whose
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const [[member], shipTos, projects, variant] = await Promise.all([
    companies.listB2bMembers(
      { id: whose.member_id, company_id },
      { relations: ["company", "roles", "ship_to_accesses"], take: 1 }
    ),
    query.ship_to_id === undefined
      ? []
      : companies.listB2bShipTos(
          { id: query.ship_to_id, company_id },
          { relations: ["projects"], take: 1 }
        ),
    query.project_id === undefined
      ? []
      : companies.listB2bProjects(
          { id: query.project_id, company_id },
          { relations: ["ship_tos"], take: 1 }
        ),
    query.variant_id === undefined
      ? null
      : readVariantFacts(container, query.variant_id),
  ])
  if (!member) {
    throw toMedusaError(siteErrors.memberNotFound(whose.member_id))
  }
  const { office, restrictions } = account
  const rules = rulesOf(account)
  const [shipTo, project] = [shipTos[0], projects[0]]
  return explainQuestion({
    action: query.action,
    member: {
      member: {
        id: member.id,
        status: member.status,
        name: await nameOf(container, member),
      },
      company: member.company,
      roles: member.roles,
      account: {
        id: account.id,
        name: account.number ?? account.id,
        restrictions,
      },
    },
    account,
    office,
    destination: {
      rights: {
        permissions: effectivePermissions(member.roles, restrictions),
        accesses: await liveAccesses(container, member.ship_to_accesses, rules),
        today: rules.today,
      },
      any_role:
        member.roles.find((role) =>
          effectivePermissions([role], restrictions).has("ship_to.use_any")
        ) ?? null,
      ship_to: asked(query.ship_to_id, shipTo && shipToFacts(shipTo)),
      project: asked(query.project_id, project && projectFacts(project)),
      amount: query.amount ?? null,
      currency_code: office.currency_code,
    },
    variant: asked(query.variant_id, variant),
  })
}

function asked<Facts>(id: string | undefined, facts: Facts | null | undefined) {
  return id === undefined ? null : { id, facts: facts ?? null }
}

async function nameOf(
  container: MedusaContainer,
  member: MemberRow
): Promise<string> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: member.customer_id }, { take: 1 })
  const name = [customer?.first_name, customer?.last_name]
    .filter(Boolean)
    .join(" ")
  return name || (customer?.email ?? member.id)
}
