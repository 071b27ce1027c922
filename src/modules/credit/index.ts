import type { ModuleExports } from "@medusajs/framework/types"
import { Module } from "@medusajs/framework/utils"
import { CreditModuleService } from "./service"

export const CREDIT_MODULE = "b2b_credit"

/** Without this type the compiler works out the links of every model, and gives up. */
const creditModule: ModuleExports<typeof CreditModuleService> = Module(
  CREDIT_MODULE,
  { service: CreditModuleService }
)

export default creditModule

export { refuseCredit } from "./domain/credit-check"
export {
  keepFree,
  unknownStanding,
  type CreditStanding,
} from "./domain/credit-standing"
export {
  refuseStatement,
  type CreditStatement,
} from "./domain/credit-statement"
export { ENTERED_KINDS, type EnteredKind } from "./domain/ledger"
export type {
  CreditGroupMember,
  CreditGroupShare,
  CreditGroupStanding,
} from "./domain/credit-group"
export type { CreditAgeing, OpenDocument } from "./queries/open-documents"
export { creditErrors } from "./errors"
export type { CreditModuleService } from "./service"
export type * from "./types"
