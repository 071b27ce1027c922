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
import { applyMembers } from "./queries/apply-members"
import {
  COMPANY_BULK_TABLES,
  type CompanyBulkEntity,
} from "./queries/bulk-tables"
import { lastAdminsAmong, type AdminsOf } from "./queries/last-admins"
import { parentsAbove } from "./queries/parents-above"
import { SiteService } from "./sites/site-service"

/** Saves companies and all that belongs to them; knows no offices and no prices. */
export class CompanyModuleService extends SiteService {
  /**
   * Rows by what makes them themselves (a company by its handle, a ship-to by
   * company and code), in the order of the keys; null where there is none.
   */
  @InjectManager()
  @InjectTransactionManager()
  async findInBulk(
    entity: CompanyBulkEntity,
    keys: BulkFields[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<(BulkRow | null)[]> {
    const table = COMPANY_BULK_TABLES[entity]
    return await findEach(transactionOf(context), table, keys)
  }

  /** See `applyInBulk`: one transaction for all of them. */
  @InjectManager()
  @InjectTransactionManager()
  async applyInBulk(
    entity: CompanyBulkEntity,
    changes: BulkChange[],
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<BulkOutcome[]> {
    const trx = transactionOf(context)
    return entity === "member"
      ? await applyMembers(trx, changes, now)
      : await applyInBulk(trx, COMPANY_BULK_TABLES[entity], changes, now)
  }

  /**
   * Ids of the members that, as these rows have them, would leave a company without
   * an admin.
   * @param admins what earlier rows made of it; brought up to date
   */
  @InjectManager()
  @InjectTransactionManager()
  async lastAdminsAmong(
    rows: BulkRow[],
    admins: AdminsOf,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<Set<string>> {
    return await lastAdminsAmong(transactionOf(context), rows, admins)
  }

  /** See `undoInBulk`; `used` are ids that other modules' rows point to. */
  @InjectManager()
  @InjectTransactionManager()
  async undoInBulk(
    entity: CompanyBulkEntity,
    changes: BulkChange[],
    facts: { used: ReadonlySet<string>; now: Date },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<BulkOutcome[]> {
    const table = COMPANY_BULK_TABLES[entity]
    return await undoInBulk(transactionOf(context), table, changes, facts)
  }

  /** The parents of these companies, their parents, and so on: child to parent. */
  @InjectManager()
  @InjectTransactionManager()
  async parentsAbove(
    ids: string[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<Map<string, string>> {
    return await parentsAbove(transactionOf(context), ids)
  }
}
