import type { ModuleExports } from "@medusajs/framework/types"
import { Module } from "@medusajs/framework/utils"
import { PricingScheduleModuleService } from "./service"

export const PRICING_SCHEDULE_MODULE = "b2b_pricing_schedule"

/** Without this type the compiler works out the links of every model, and gives up. */
const pricingScheduleModule: ModuleExports<
  typeof PricingScheduleModuleService
> = Module(PRICING_SCHEDULE_MODULE, { service: PricingScheduleModuleService })

export default pricingScheduleModule

export {
  explainedToBuyer,
  explainPrice,
  type ExplainedPrice,
  type PriceReason,
} from "./domain/explain-price"
export { findCircle, type BasesOf } from "./domain/circle"
export {
  compilePrices,
  priceAt,
  type CompilableLine,
  type Tier,
  type VariantFacts,
} from "./domain/compile-prices"
export {
  attributesOf,
  LIST_ATTRIBUTES,
  SCHEDULE_LEVELS,
  type ScheduleLevel,
} from "./domain/levels"
export {
  CART_ATTRIBUTES,
  factsOfBuyer,
  kindOfRule,
  LIMITING_ATTRIBUTES,
  OF_A_CATEGORY,
  THING_ATTRIBUTES,
  type OfferBuyer,
  type OfferRuleKind,
} from "./domain/offer-rule"
export {
  PRICE_RULE_ATTRIBUTE,
  scheduleContext,
  type PriceRule,
} from "./domain/schedule-context"
export {
  refuseLine,
  refuseOverlaps,
  type LineInput,
} from "./domain/schedule-line"
export { refuseDays } from "./domain/days"
export {
  refuseCost,
  refuseCosts,
  type VariantCost,
} from "./domain/variant-cost"
export { pricedTogether, priceTogether } from "./engine/together"
export type { AccountSchedule } from "./queries/account-schedules"
export type { AssignmentDays } from "./queries/assignment-days"
export type { PricingBulkEntity } from "./queries/bulk-tables"
export type { AccountTargets } from "./queries/account-targets"
export type { ApplyingSchedule, PriceBuyer } from "./queries/applying-schedules"
export type { CompileTurn } from "./queries/compile-turn"
export type { CompiledPrice } from "./queries/core-prices"
export type { PriceConflict } from "./queries/price-conflicts"
export {
  testLine,
  testTotals,
  type Bought,
  type TestedLine,
  type TestedTotals,
} from "./domain/back-test"
export {
  belowMargin,
  beyondCeiling,
  proposedPrice,
  refuseUnsold,
  statesBefore,
  type JudgedLine,
  type ProposalStatus,
} from "./domain/price-proposal"
export {
  actionOf,
  lineOf,
  refusePriceRow,
  type PriceFileRow,
  type ResolvedRow,
} from "./domain/price-file-row"
export {
  mayBeApplied,
  PRICE_IMPORT_BUSY,
  type PriceImportStatus,
} from "./domain/price-import-status"
export {
  priceImportErrors,
  priceProposalErrors,
  pricingScheduleErrors,
  variantCostErrors,
} from "./errors"
export {
  PRICING_EXPORTS,
  type ExportedRow,
  type PricingExport,
} from "./queries/export-files"
export type { ExportedLine } from "./queries/export-lines"
export type { RefusedRow } from "./queries/price-import/file-text"
export type { StagedChange } from "./queries/price-import/imports"
export type { PriceImportTurn } from "./queries/price-import/price-import-turn"
export type { StagedRow } from "./queries/price-import/stage-rows"
export type {
  NewProposal,
  NewProposalLine,
  RevisedDraft,
} from "./proposal-writes"
export type { PricingScheduleModuleService } from "./service"
export type * from "./types"
