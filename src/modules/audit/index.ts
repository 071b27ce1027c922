import type { ModuleExports } from "@medusajs/framework/types"
import { Module } from "@medusajs/framework/utils"
import { AuditModuleService } from "./service"

export const AUDIT_MODULE = "b2b_audit"

/** Without this type the compiler works out the links of every model, and gives up. */
const auditModule: ModuleExports<typeof AuditModuleService> = Module(
  AUDIT_MODULE,
  {
    service: AuditModuleService,
  }
)

export default auditModule

export { hideAmounts } from "./domain/hide-amounts"
export type { AuditModuleService } from "./service"
export type * from "./types"
