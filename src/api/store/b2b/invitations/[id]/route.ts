import { revokeInvitation } from "../../../../people/invitations"
import { memberSide } from "../../../../people/side"

/** Takes an invitation back. */
export const DELETE = revokeInvitation(memberSide)
