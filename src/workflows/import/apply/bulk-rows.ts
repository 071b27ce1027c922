import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  type CompanyBulkEntity,
  type CompanyModuleService,
} from "../../../modules/company"
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
export type BulkEntity = CompanyBulkEntity | TradeBulkEntity

function isTrade(entity: BulkEntity): entity is TradeBulkEntity {
  return entity === "account" || entity === "order_header"
}

const companyOf = (scope: MedusaContainer) =>
  scope.resolve<CompanyModuleService>(COMPANY_MODULE)

const tradeOf = (scope: MedusaContainer) =>
  scope.resolve<TradeModuleService>(TRADE_MODULE)

/** Rows by their keys, in the keys' order. */
export async function findRowsOf(
  scope: MedusaContainer,
  entity: BulkEntity,
  keys: BulkFields[]
): Promise<(BulkRow | null)[]> {
  if (keys.length === 0) {
    return []
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
