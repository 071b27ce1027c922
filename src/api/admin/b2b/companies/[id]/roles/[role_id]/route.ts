import { deleteRole, postRole } from "../../../../../../people/roles"
import { clerkSide } from "../../../../../../people/side"

/** Changes a role of the company's own. */
export const POST = postRole(clerkSide)

/** Deletes a role that nobody has. */
export const DELETE = deleteRole(clerkSide)
