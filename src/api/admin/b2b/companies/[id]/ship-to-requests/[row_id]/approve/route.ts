import { adminScope } from "../../../../../../../sites/scope"
import { decideShipToRequest } from "../../../../../../../sites/ship-to-requests"

export const POST = decideShipToRequest(adminScope, "approve")
