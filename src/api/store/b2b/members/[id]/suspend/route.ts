import { suspendMember } from "../../../../../people/members"
import { memberSide } from "../../../../../people/side"

/** Shuts a colleague out from his next request on. */
export const POST = suspendMember(memberSide)
