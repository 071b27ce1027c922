import { linkInvitation } from "../../../../../people/invitations"
import { memberSide } from "../../../../../people/side"

/** Makes a new link to pass on by hand; the old one is dead. */
export const POST = linkInvitation(memberSide)
