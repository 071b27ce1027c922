import { deleteEmailDomain } from "../../../../people/email-domains"
import { memberSide } from "../../../../people/side"

/** Nobody joins by this domain any more. */
export const DELETE = deleteEmailDomain(memberSide)
