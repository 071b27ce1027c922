import {
  deleteAccess,
  updateAccess,
} from "../../../../../../sites/change-accesses"
import { adminScope } from "../../../../../../sites/scope"

export const POST = updateAccess(adminScope)

export const DELETE = deleteAccess(adminScope)
