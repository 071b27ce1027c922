import type { ModuleExports } from "@medusajs/framework/types"
import { Module } from "@medusajs/framework/utils"
import { CompanyModuleService } from "./service"

export const COMPANY_MODULE = "b2b_company"

/** Without this type the compiler works out the links of every model, and gives up. */
const companyModule: ModuleExports<typeof CompanyModuleService> = Module(
  COMPANY_MODULE,
  {
    service: CompanyModuleService,
  }
)

export default companyModule

export {
  differingFields,
  meansSamePlace,
  shipToAsAddress,
  type Location,
} from "./domain/address"
export { PERMISSIONS, type Permission } from "./domain/permissions"
export { BUILT_IN_ROLES, effectivePermissions } from "./domain/roles"
export {
  mayUseProject,
  mayUseShipTo,
  refuseProject,
  refuseShipTo,
  type MemberRights,
  type ProjectFacts,
  type ShipToFacts,
} from "./domain/ship-to-access"
export { companyErrors } from "./errors"
export type { CompanyBulkEntity } from "./queries/bulk-tables"
export type { CompanyModuleService } from "./service"
export type * from "./types"
