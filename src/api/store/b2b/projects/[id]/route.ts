import { updateProject } from "../../../../sites/change-sites"
import { storeScope } from "../../../../sites/scope"

export const POST = updateProject(storeScope)
