import { getMembers } from "../../../people/members"
import { memberSide } from "../../../people/side"

/** The colleagues; without member.manage only the names of those who are active. */
export const GET = getMembers(memberSide)
