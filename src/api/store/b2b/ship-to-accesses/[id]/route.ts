import { deleteAccess, updateAccess } from "../../../../sites/change-accesses"
import { storeScope } from "../../../../sites/scope"

export const POST = updateAccess(storeScope)

export const DELETE = deleteAccess(storeScope)
