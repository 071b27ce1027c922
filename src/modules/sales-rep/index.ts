import type { ModuleExports } from "@medusajs/framework/types"
import { Module } from "@medusajs/framework/utils"
import { SalesRepModuleService } from "./service"

export const SALES_REP_MODULE = "b2b_sales_rep"

/** Without this type the compiler works out the links of every model, and gives up. */
const salesRepModule: ModuleExports<typeof SalesRepModuleService> = Module(
  SALES_REP_MODULE,
  { service: SalesRepModuleService }
)

export default salesRepModule

export { refuseRep, refuseSession, sees } from "./domain/may-act"
export {
  OVERRIDE_REASONS,
  refuseOverriddenLines,
  refuseOverriddenQuantity,
  refuseOverride,
  type OverrideReason,
} from "./domain/price-override"
export {
  actingPermissions,
  DEFAULT_POLICY,
  REP_PERMISSIONS,
  repsOwnPolicy,
  type Policy,
  type RepsOwnPolicy,
} from "./domain/rep-policy"
export {
  planMoves,
  type ApplicableRule,
  type RepMove,
  type RepMoveConflict,
  type RepMoves,
} from "./domain/rep-moves"
export {
  refuseRule,
  type AccountFacts,
  type Reason,
  type RuleConditions,
} from "./domain/rep-rule"
export { plainPostcode } from "./domain/postcode-area"
export { repRuleErrors } from "./rule-errors"
export { priceOverrideErrors, salesRepErrors } from "./errors"
export type { Standing, SessionStanding } from "./queries/standing"
export type { AddedAssignment, NewAssignment } from "./queries/assignments"
export type { NewRep, SalesRepModuleService } from "./service"
export type { RepOfCompany } from "./queries/consents"
export type { SalesRepBulkEntity } from "./queries/bulk-tables"
export type * from "./types"
export type { NewConsent } from "./consent-service"
export type { NewOverride } from "./override-service"
