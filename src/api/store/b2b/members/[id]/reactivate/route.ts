import { reactivateMember } from "../../../../../people/members"
import { memberSide } from "../../../../../people/side"

/** Lets a suspended colleague in again. */
export const POST = reactivateMember(memberSide)
