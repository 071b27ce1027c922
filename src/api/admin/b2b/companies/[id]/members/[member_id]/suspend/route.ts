import { suspendMember } from "../../../../../../../people/members"
import { clerkSide } from "../../../../../../../people/side"

/** Shuts a member out from his next request on. */
export const POST = suspendMember(clerkSide)
