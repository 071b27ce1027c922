import { getMember, postMember, removeMember } from "../../../../people/members"
import { memberSide } from "../../../../people/side"

/** One colleague. */
export const GET = getMember(memberSide)

/** Gives him other roles or another job title. */
export const POST = postMember(memberSide)

/** Removes him; he can be invited again. */
export const DELETE = removeMember(memberSide)
