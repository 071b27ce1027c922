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
import { transactionOf } from "../../utils/transaction"
import { OverrideService } from "./override-service"
import {
  replacedSince,
  SALES_REP_BULK_TABLES,
  type SalesRepBulkEntity,
} from "./queries/bulk-tables"

/** Assignments out of files. */
export class BulkService extends OverrideService {
  /** Rows by their keys, in the keys' order; null where there is none. */
  @InjectManager()
  @InjectTransactionManager()
  async findInBulk(
    entity: SalesRepBulkEntity,
    keys: BulkFields[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<(BulkRow | null)[]> {
    const table = SALES_REP_BULK_TABLES[entity]
    return await findEach(transactionOf(context), table, keys)
  }

  /** See `applyInBulk`: one transaction for all of them. */
  @InjectManager()
  @InjectTransactionManager()
  async applyInBulk(
    entity: SalesRepBulkEntity,
    changes: BulkChange[],
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<BulkOutcome[]> {
    const table = SALES_REP_BULK_TABLES[entity]
    return await applyInBulk(transactionOf(context), table, changes, now)
  }

  /** See `undoInBulk`; an assignment whose place is taken does not come back. */
  @InjectManager()
  @InjectTransactionManager()
  async undoInBulk(
    entity: SalesRepBulkEntity,
    changes: BulkChange[],
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<BulkOutcome[]> {
    const trx = transactionOf(context)
    const replaced = await replacedSince(
      trx,
      changes.map(({ id }) => id)
    )
    const outcomes = await undoInBulk(
      trx,
      SALES_REP_BULK_TABLES[entity],
      changes.filter(({ id }) => !replaced.has(id)),
      { used: new Set(), now }
    )
    const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]))
    return changes.map(
      ({ id }) =>
        byId.get(id) ?? {
          id,
          outcome: "refused",
          message: "not undone: another assignment has its place since",
        }
    )
  }
}
