import { getInvitations, postInvitations } from "../../../people/invitations"
import { memberSide } from "../../../people/side"

/** The company's invitations. */
export const GET = getInvitations(memberSide)

/** Invites somebody by e-mail. */
export const POST = postInvitations(memberSide)
