import {
  getMember,
  postMember,
  removeMember,
} from "../../../../../../people/members"
import { clerkSide } from "../../../../../../people/side"

/** One member of a company. */
export const GET = getMember(clerkSide)

/** Gives him other roles or another job title. */
export const POST = postMember(clerkSide)

/** Removes him; he can be invited again. */
export const DELETE = removeMember(clerkSide)
