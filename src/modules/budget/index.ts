import type { ModuleExports } from "@medusajs/framework/types"
import { Module } from "@medusajs/framework/utils"
import { BudgetModuleService } from "./service"

export const BUDGET_MODULE = "b2b_budget"

/** Without this type the compiler works out the links of every model, and gives up. */
const budgetModule: ModuleExports<typeof BudgetModuleService> = Module(
  BUDGET_MODULE,
  { service: BudgetModuleService }
)

export default budgetModule

export {
  budgetsInForce,
  chargeOf,
  isExceeded,
  judge,
  refuseBudgets,
  warnOfBudgets,
  type BudgetVerdict,
} from "./domain/judge"
export { periodAt } from "./domain/period"
export { replay, type PastOrder, type ReplayedOrder } from "./domain/replay"
export { spentOf } from "./domain/spent"
export * from "./domain/terms"
export { budgetErrors } from "./errors"
export { periodName } from "./queries/periods"
export type { BudgetModuleService } from "./service"
export type * from "./types"
