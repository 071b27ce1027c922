import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { applyInBulk } from "../../utils/bulk/apply-in-bulk"
import type {
  BulkChange,
  BulkFields,
  BulkOutcome,
  BulkRow,
} from "../../utils/bulk/bulk-table"
import { findEach } from "../../utils/bulk/read-rows"
import { undoInBulk } from "../../utils/bulk/undo-in-bulk"
import type { CatalogueError } from "../../utils/catalogue-error"
import { transactionOf } from "../../utils/transaction"
import { refuseDays } from "./domain/days"
import type { VariantCost } from "./domain/variant-cost"
import { PriceReads } from "./price-reads"
import {
  lockAssignment,
  writeDays,
  type AssignmentDays,
  type LockedAssignment,
} from "./queries/assignment-days"
import {
  PRICING_BULK_TABLES,
  type PricingBulkEntity,
} from "./queries/bulk-tables"
import { listsOf, lockSchedules, raiseVersions } from "./queries/bulk-schedules"
import { deletePriceLists, ensureLists } from "./queries/core-lists"
import {
  readCosts,
  replaceCosts,
  restoreCosts,
  type ReplacedCosts,
} from "./queries/replace-costs"

/** What is written of schedules, assignments and costs beside their compiled prices. */
export class PriceWrites extends PriceReads {
  /** Rows by their keys, in the keys' order; null where there is none. */
  @InjectManager()
  @InjectTransactionManager()
  async findInBulk(
    entity: PricingBulkEntity,
    keys: BulkFields[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<(BulkRow | null)[]> {
    const table = PRICING_BULK_TABLES[entity]
    return await findEach(transactionOf(context), table, keys)
  }

  /** See `applyInBulk`: one transaction for all of them. */
  @InjectManager()
  @InjectTransactionManager()
  async applyInBulk(
    entity: PricingBulkEntity,
    changes: BulkChange[],
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<BulkOutcome[]> {
    const table = PRICING_BULK_TABLES[entity]
    return await applyInBulk(transactionOf(context), table, changes, now)
  }

  /** See `undoInBulk`; what a removed schedule was compiled into goes with it. */
  @InjectManager()
  @InjectTransactionManager()
  async undoInBulk(
    entity: PricingBulkEntity,
    changes: BulkChange[],
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<BulkOutcome[]> {
    const trx = transactionOf(context)
    const ids = changes.map(({ id }) => id)
    const lists =
      entity === "pricing_schedule"
        ? await listsOf(trx, ids)
        : new Map<string, string[]>()
    const outcomes = await undoInBulk(
      trx,
      PRICING_BULK_TABLES[entity],
      changes,
      { used: new Set(), now }
    )
    await deletePriceLists(
      trx,
      outcomes.flatMap(({ id, outcome }) =>
        outcome === "removed" ? (lists.get(id) ?? []) : []
      )
    )
    return outcomes
  }

  /** Gives schedules the core price lists that their assignments lack. */
  @InjectManager()
  @InjectTransactionManager()
  async ensureLists(
    scheduleIds: readonly string[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    const trx = transactionOf(context)
    const live = await lockSchedules(trx, scheduleIds)
    await raiseVersions(trx, await ensureLists(trx, live))
  }

  /**
   * Changes the days of an assignment; one that is left out stays.
   * @returns what it was, and why nothing was written; null: there is no such assignment
   */
  @InjectManager()
  @InjectTransactionManager()
  async changeAssignmentDays(
    at: { id: string; schedule_id: string },
    change: Partial<AssignmentDays>,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ was: LockedAssignment; refusal: CatalogueError | null } | null> {
    const trx = transactionOf(context)
    const was = await lockAssignment(trx, at)
    if (!was) {
      return null
    }
    const days = { starts_on: was.starts_on, ends_on: was.ends_on, ...change }
    const refusal = refuseDays(days.starts_on, days.ends_on)
    if (!refusal) {
      await writeDays(trx, at.id, days)
    }
    return { was, refusal }
  }

  /** What a variant costs, by currency. */
  @InjectManager()
  @InjectTransactionManager()
  async costsOf(
    variantId: string,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<VariantCost[]> {
    const costs = await readCosts(transactionOf(context), variantId)
    return costs.map(({ currency_code, amount }) => ({ currency_code, amount }))
  }

  /** Makes these the variant's only costs. */
  @InjectManager()
  @InjectTransactionManager()
  async replaceCosts(
    variantId: string,
    costs: readonly VariantCost[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<ReplacedCosts> {
    return await replaceCosts(transactionOf(context), variantId, costs)
  }

  /** Takes a replacement of costs back. */
  @InjectManager()
  @InjectTransactionManager()
  async restoreCosts(
    variantId: string,
    replaced: Omit<ReplacedCosts, "after">,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    await restoreCosts(transactionOf(context), variantId, replaced)
  }
}
