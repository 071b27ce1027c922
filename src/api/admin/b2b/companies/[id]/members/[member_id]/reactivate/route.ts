import { reactivateMember } from "../../../../../../../people/members"
import { clerkSide } from "../../../../../../../people/side"

/** Lets a suspended member in again. */
export const POST = reactivateMember(clerkSide)
