import {
  getInvitations,
  postInvitations,
} from "../../../../../people/invitations"
import { clerkSide } from "../../../../../people/side"

/** The company's invitations. */
export const GET = getInvitations(clerkSide)

/** Invites somebody by e-mail. */
export const POST = postInvitations(clerkSide)
