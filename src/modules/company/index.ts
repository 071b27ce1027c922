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
export { domainOf, refuseDomainRoles } from "./domain/email-domain"
export {
  expiryOf,
  invitationState,
  refuseInvitation,
  type InvitationState,
} from "./domain/invitation"
export { TAKES_LAST_ADMIN } from "./domain/last-admin"
export { PERMISSION_CATALOGUE } from "./domain/permission-descriptions"
export { PERMISSIONS, type Permission } from "./domain/permissions"
export { BUILT_IN_ROLES, effectivePermissions } from "./domain/roles"
export {
  effectiveAccesses,
  isOwn,
  ownRightTo,
  refuseDates,
  refuseDelegation,
  type AccessTarget,
  type Lender,
} from "./domain/delegation"
export { accessMatrix, type MatrixCell } from "./domain/access-matrix"
export {
  explainDestination,
  explainMember,
  refuseMember,
  type DestinationQuestion,
  type MemberQuestion,
  type Reason,
} from "./domain/explain"
export { refuseProjectStatus } from "./domain/project-status"
export {
  refuseShipToRequestStatus,
  statusAfterApproval,
  type ShipToDecider,
} from "./domain/ship-to-request-status"
export {
  mayUseProject,
  mayUseShipTo,
  refuseProject,
  refuseCollecting,
  refuseShipTo,
  type MemberRights,
  type ProjectFacts,
  type ShipToFacts,
} from "./domain/ship-to-access"
export type { AcceptedInvitation } from "./people/acceptance-service"
export type { CompanyChange, CompanyInput } from "./people/company-service"
export { peopleErrors } from "./people/errors"
export {
  readInvitedAccesses,
  type InvitedAccess,
} from "./people/invited-access"
export type {
  ChangedMember,
  MemberChange,
  MemberState,
} from "./people/member-service"
export type { RoleChange, RoleInput } from "./people/role-service"
export { siteErrors } from "./site-errors"
export { companyErrors, companyTextsWithoutAmounts } from "./errors"
export type { CompanyBulkEntity } from "./queries/bulk-tables"
export type { CompanyModuleService } from "./service"
export type { ShipToDecided } from "./sites/site-service"
export type * from "./types"
