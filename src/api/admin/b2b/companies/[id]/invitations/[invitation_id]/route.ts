import { revokeInvitation } from "../../../../../../people/invitations"
import { clerkSide } from "../../../../../../people/side"

/** Takes an invitation back. */
export const DELETE = revokeInvitation(clerkSide)
