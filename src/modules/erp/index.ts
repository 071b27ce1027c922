import type { ModuleExports } from "@medusajs/framework/types"
import { Module } from "@medusajs/framework/utils"
import { ErpModuleService } from "./service"

export const ERP_MODULE = "b2b_erp"

/** Without this type the compiler works out the links of every model, and gives up. */
const erpModule: ModuleExports<typeof ErpModuleService> = Module(ERP_MODULE, {
  service: ErpModuleService,
})

export default erpModule

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
