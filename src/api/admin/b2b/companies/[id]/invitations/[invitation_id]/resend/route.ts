import { resendInvitation } from "../../../../../../../people/invitations"
import { clerkSide } from "../../../../../../../people/side"

/** Mails a new link; the old one is dead. */
export const POST = resendInvitation(clerkSide)
