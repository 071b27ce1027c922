import { updateProject } from "../../../../../../sites/change-sites"
import { adminScope } from "../../../../../../sites/scope"

export const POST = updateProject(adminScope)
