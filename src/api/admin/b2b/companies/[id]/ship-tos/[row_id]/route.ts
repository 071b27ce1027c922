import { updateShipTo } from "../../../../../../sites/change-sites"
import { adminScope } from "../../../../../../sites/scope"

export const POST = updateShipTo(adminScope)
