import { storeScope } from "../../../../../sites/scope"
import { decideShipToRequest } from "../../../../../sites/ship-to-requests"

export const POST = decideShipToRequest(storeScope, "reject")
