import { getRoles, postRoles } from "../../../../../people/roles"
import { clerkSide } from "../../../../../people/side"

/** The roles that members of this company can have. */
export const GET = getRoles(clerkSide)

/** Makes a role of the company's own. */
export const POST = postRoles(clerkSide)
