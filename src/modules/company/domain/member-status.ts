import type { CatalogueError } from "../../../utils/catalogue-error"
import { peopleErrors } from "../people/errors"

export type MemberStatus = "active" | "suspended" | "removed"

/** A removed member comes back by an invitation that he accepts, not by this table. */
const TRANSITIONS: Record<MemberStatus, readonly MemberStatus[]> = {
  active: ["suspended", "removed"],
  suspended: ["active", "removed"],
  removed: [],
}

/** What speaks against giving a member another status. */
export function refuseMemberStatus(
  member: { id: string; status: MemberStatus },
  to: MemberStatus
): CatalogueError | null {
  return TRANSITIONS[member.status].includes(to)
    ? null
    : peopleErrors.memberCannotTransition(member.id, member.status, to)
}
