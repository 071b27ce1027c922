import { updateShipTo } from "../../../../sites/change-sites"
import { storeScope } from "../../../../sites/scope"

export const POST = updateShipTo(storeScope)
