import { getRoles, postRoles } from "../../../people/roles"
import { memberSide } from "../../../people/side"

/** The roles that members of this company can have. */
export const GET = getRoles(memberSide)

/** Makes a role of the company's own. */
export const POST = postRoles(memberSide)
