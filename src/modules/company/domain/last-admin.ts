import type { MemberStatus } from "./member-status"
import { effectivePermissions } from "./roles"

type RoleFacts = { id: string; permissions: string[] }
type MemberFacts = { status: MemberStatus; roles: RoleFacts[] }

/**
 * Whether a member can bring the company's people in order again: he is active and
 * may change members and roles. What the office takes from an account does not
 * count: it can give that back.
 */
export function runsCompany({ status, roles }: MemberFacts): boolean {
  const permissions = effectivePermissions(roles, [])
  return (
    status === "active" &&
    permissions.has("member.manage") &&
    permissions.has("role.manage")
  )
}

/** Whether a company that had such a member would have none afterwards. */
export function losesLastAdmin(
  before: MemberFacts[],
  after: MemberFacts[]
): boolean {
  return before.some(runsCompany) && !after.some(runsCompany)
}

/** Whether a role has one of the rights that make an admin. */
export function countsForAdmin(role: RoleFacts): boolean {
  const permissions = effectivePermissions([role], [])
  return permissions.has("member.manage") || permissions.has("role.manage")
}

/** What an import says of a row that it leaves alone for that. */
export const TAKES_LAST_ADMIN =
  "would leave the company without an active member who may change members and roles: give another member these rights first, in an earlier row or by hand"

/** What a row of an import makes of a member. */
type ImportedMember = { id: string; company_id: string; runs: boolean }

/**
 * Which rows would take a company's last admin away, each judged after those that
 * make admins and after the ones before it.
 * @param admins ids of each company's admins; brought up to date with the rows
 */
export function rowsOfLastAdmins(
  admins: Map<string, Set<string>>,
  rows: ImportedMember[]
): Set<string> {
  const refused = new Set<string>()
  for (const { id, company_id } of rows.filter(({ runs }) => runs)) {
    admins.set(company_id, (admins.get(company_id) ?? new Set()).add(id))
  }
  for (const { id, company_id } of rows.filter(({ runs }) => !runs)) {
    const left = admins.get(company_id)
    if (left?.has(id) && left.size === 1) {
      refused.add(id)
    } else {
      left?.delete(id)
    }
  }
  return refused
}
