import { deleteEmailDomain } from "../../../../../../people/email-domains"
import { clerkSide } from "../../../../../../people/side"

/** Nobody joins by this domain any more. */
export const DELETE = deleteEmailDomain(clerkSide)
