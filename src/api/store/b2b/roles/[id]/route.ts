import { deleteRole, postRole } from "../../../../people/roles"
import { memberSide } from "../../../../people/side"

/** Changes a role of the company's own. */
export const POST = postRole(memberSide)

/** Deletes a role that nobody has. */
export const DELETE = deleteRole(memberSide)
