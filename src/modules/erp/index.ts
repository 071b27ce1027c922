import { Module } from "@medusajs/framework/utils"
import { ErpModuleService } from "./service"

export const ERP_MODULE = "b2b_erp"

export default Module(ERP_MODULE, { service: ErpModuleService })

export { isTransmissionKey } from "./domain/transmission-key"
export { canTransition } from "./domain/transmission-status"
export {
  driverError,
  ErpDriverError,
  rateLimitedError,
} from "./drivers/driver-error"
export { erpErrors } from "./errors"
export type { ErpModuleService } from "./service"
export type * from "./types"
