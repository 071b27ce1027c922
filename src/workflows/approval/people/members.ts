import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { memberKeys, type Candidate } from "../../../modules/approval"
import {
  COMPANY_MODULE,
  effectivePermissions,
  isOwn,
  type CompanyModuleService,
  type MemberRow,
} from "../../../modules/company"
import { dayWithin, type CalendarDay } from "../../../utils/calendar-day"

/** By which account's rules, and on which day of its office, somebody decides. */
export type Deciding = {
  company_id: string
  restrictions: string[]
  today: CalendarDay
}

/** Active members with all that their keys come from. */
export async function activeMembers(
  container: MedusaContainer,
  companyId: string,
  ids?: string[]
): Promise<MemberRow[]> {
  return await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listB2bMembers(
      {
        company_id: companyId,
        status: "active",
        ...(ids === undefined ? {} : { id: ids }),
      },
      { relations: ["roles", "ship_to_accesses"], take: null }
    )
}

/** What a member may answer for as himself. A project that he was lent makes no lead. */
export function keysOf(
  member: MemberRow,
  { restrictions, today }: Deciding
): string[] {
  return memberKeys({
    id: member.id,
    may_approve: effectivePermissions(member.roles, restrictions).has(
      "order.approve"
    ),
    role_ids: member.roles.map(({ id }) => id),
    project_ids: member.ship_to_accesses
      .filter(isOwn)
      .filter(({ starts_on, ends_on }) => dayWithin(today, starts_on, ends_on))
      .flatMap(({ project_id }) => project_id ?? []),
  })
}

/** A member who could decide, and where to write to him. */
export type MemberCandidate = Candidate & {
  type: "member"
  customer_id: string
}

export async function memberCandidates(
  container: MedusaContainer,
  deciding: Deciding
): Promise<MemberCandidate[]> {
  const members = await activeMembers(container, deciding.company_id)
  return members
    .map((member) => ({
      type: "member" as const,
      id: member.id,
      customer_id: member.customer_id,
      keys: keysOf(member, deciding),
    }))
    .filter(({ keys }) => keys.length > 0)
}

/** Names and addresses of customers, by their ids. */
export async function customersOf(
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, { name: string; email: string | null }>> {
  const customers = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: ids }, { take: ids.length })
  return new Map(
    customers.map(({ id, email, first_name, last_name }) => [
      id,
      {
        name: [first_name, last_name].filter(Boolean).join(" ") || email || id,
        email: email || null,
      },
    ])
  )
}
