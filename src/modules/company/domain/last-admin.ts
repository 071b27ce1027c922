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
