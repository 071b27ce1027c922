import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  type CompanyBulkEntity,
  type CompanyModuleService,
} from "../../../modules/company"
import {
  PRICING_SCHEDULE_MODULE,
  type PricingBulkEntity,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import {
  SALES_REP_MODULE,
  type SalesRepBulkEntity,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import {
  TRADE_MODULE,
  type TradeBulkEntity,
  type TradeModuleService,
} from "../../../modules/trade"
import type {
  BulkChange,
  BulkFields,
  BulkOutcome,
  BulkRow,
} from "../../../utils/bulk/bulk-table"

/** What an import writes: the word in a change's `entity`. */
export type BulkEntity =
  CompanyBulkEntity | TradeBulkEntity | PricingBulkEntity | SalesRepBulkEntity

const TRADE: readonly BulkEntity[] = [
  "account",
  "order_header",
  "selling_unit",
  "part_number",
] satisfies TradeBulkEntity[]

const PRICING: readonly BulkEntity[] = [
  "pricing_schedule",
  "schedule_assignment",
  "variant_cost",
] satisfies PricingBulkEntity[]

const REPS: readonly BulkEntity[] = [
  "ended_rep_assignment",
  "rep_assignment",
] satisfies SalesRepBulkEntity[]

function isOfReps(entity: BulkEntity): entity is SalesRepBulkEntity {
  return REPS.includes(entity)
}

function isPricing(entity: BulkEntity): entity is PricingBulkEntity {
  return PRICING.includes(entity)
}

function isTrade(entity: BulkEntity): entity is TradeBulkEntity {
  return TRADE.includes(entity)
}

const companyOf = (scope: MedusaContainer) =>
  scope.resolve<CompanyModuleService>(COMPANY_MODULE)

const tradeOf = (scope: MedusaContainer) =>
  scope.resolve<TradeModuleService>(TRADE_MODULE)

const pricingOf = (scope: MedusaContainer) =>
  scope.resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)

const repsOf = (scope: MedusaContainer) =>
  scope.resolve<SalesRepModuleService>(SALES_REP_MODULE)

/** Rows by their keys, in the keys' order. */
export async function findRowsOf(
  scope: MedusaContainer,
  entity: BulkEntity,
  keys: BulkFields[]
): Promise<(BulkRow | null)[]> {
  if (keys.length === 0) {
    return []
  }
  if (isPricing(entity)) {
    return await pricingOf(scope).findInBulk(entity, keys)
  }
  if (isOfReps(entity)) {
    return await repsOf(scope).findInBulk(entity, keys)
  }
  return isTrade(entity)
    ? await tradeOf(scope).findInBulk(entity, keys)
    : await companyOf(scope).findInBulk(entity, keys)
}

export async function applyRowsOf(
  scope: MedusaContainer,
  entity: BulkEntity,
  changes: BulkChange[],
  now: Date
): Promise<BulkOutcome[]> {
  if (isPricing(entity)) {
    return await pricingOf(scope).applyInBulk(entity, changes, now)
  }
  if (isOfReps(entity)) {
    return await repsOf(scope).applyInBulk(entity, changes, now)
  }
  return isTrade(entity)
    ? await tradeOf(scope).applyInBulk(entity, changes, now)
    : await companyOf(scope).applyInBulk(entity, changes, now)
}

export async function undoRowsOf(
  scope: MedusaContainer,
  entity: BulkEntity,
  changes: BulkChange[],
  now: Date
): Promise<BulkOutcome[]> {
  if (isPricing(entity)) {
    return await pricingOf(scope).undoInBulk(entity, changes, now)
  }
  if (isOfReps(entity)) {
    return await repsOf(scope).undoInBulk(entity, changes, now)
  }
  if (isTrade(entity)) {
    const facts = { used: new Set<string>(), now }
    return await tradeOf(scope).undoInBulk(entity, changes, facts)
  }
  const used = await tradeOf(scope).pointedTo(
    entity,
    changes.map(({ id }) => id)
  )
  return await companyOf(scope).undoInBulk(entity, changes, { used, now })
}
