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
import { isDuplicate } from "../../utils/duplicate"
import { defined } from "../../utils/defined"
import { transactionOf } from "../../utils/transaction"
import { canDecide } from "./domain/application/status"
import {
  COMPANY_POINTERS,
  TRADE_BULK_TABLES,
  type TradeBulkEntity,
} from "./queries/bulk-tables"
import { pointedTo } from "./queries/pointed-to"
import { OrderHeaderService } from "./order-header-service"
import { deletePaymentTerm } from "./queries/delete-payment-term"
import { lockApplication } from "./queries/lock-application"
import {
  replaceSellingUnits,
  type SavedUnit,
} from "./queries/replace-selling-units"
import type {
  ApplicationDecision,
  ApplicationInput,
  ApplicationRow,
  NewAccount,
} from "./types"

/** Saves what belongs to trade: offices, applications, accounts, and by its base order headers. */
export class TradeModuleService extends OrderHeaderService {
  /**
   * Saves an application, or tells that its customer has one pending with that
   * office: of two at the same time exactly one is saved.
   * @returns null where there is one already
   */
  @InjectManager()
  async submitApplication(
    application: ApplicationInput,
    @MedusaContext() context: Context = {}
  ): Promise<ApplicationRow | null> {
    try {
      return await this.createB2bApplications(defined(application), context)
    } catch (error) {
      if (isDuplicate(error)) {
        return null
      }
      throw error
    }
  }

  /**
   * Opens an account.
   * @returns null where its number belongs to another account of that office
   */
  @InjectManager()
  async openAccount(
    account: NewAccount,
    @MedusaContext() context: Context = {}
  ): Promise<{ id: string } | null> {
    try {
      return await this.createB2bAccounts(account, context)
    } catch (error) {
      if (isDuplicate(error)) {
        return null
      }
      throw error
    }
  }

  /**
   * Writes a decision, if the application still waits for one: of two decisions at
   * the same time one finds the other's.
   * @returns the application as it is now, and whether this call decided it
   */
  @InjectManager()
  @InjectTransactionManager()
  async decideApplication(
    id: string,
    decision: ApplicationDecision,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ application: ApplicationRow | null; decided: boolean }> {
    const status = await lockApplication(transactionOf(context), id)
    if (status === null || !canDecide(status, decision.status)) {
      const [application] = await this.listB2bApplications({ id }, {}, context)
      return { application: application ?? null, decided: false }
    }
    const application = await this.updateB2bApplications(
      { id, ...decision },
      context
    )
    return { application, decided: true }
  }

  /**
   * Takes a payment term away, unless an account has it.
   * @returns whether one has: then nothing was changed
   */
  @InjectManager()
  @InjectTransactionManager()
  async deletePaymentTerm(
    id: string,
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ in_use: boolean }> {
    return await deletePaymentTerm(transactionOf(context), id, now)
  }

  /** Gives a variant these units instead of those it has, all at once. */
  @InjectManager()
  @InjectTransactionManager()
  async replaceSellingUnits(
    variantId: string,
    units: SavedUnit[],
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ before: Required<SavedUnit>[] }> {
    return await replaceSellingUnits(
      transactionOf(context),
      variantId,
      units,
      now
    )
  }

  /** Rows by their keys, in the order of the keys; null where there is none. */
  @InjectManager()
  @InjectTransactionManager()
  async findInBulk(
    entity: TradeBulkEntity,
    keys: BulkFields[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<(BulkRow | null)[]> {
    const table = TRADE_BULK_TABLES[entity]
    return await findEach(transactionOf(context), table, keys)
  }

  /** See `applyInBulk`: one transaction for all of them. */
  @InjectManager()
  @InjectTransactionManager()
  async applyInBulk(
    entity: TradeBulkEntity,
    changes: BulkChange[],
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<BulkOutcome[]> {
    const table = TRADE_BULK_TABLES[entity]
    return await applyInBulk(transactionOf(context), table, changes, now)
  }

  /** See `undoInBulk`; `used` are ids that other modules' rows point to. */
  @InjectManager()
  @InjectTransactionManager()
  async undoInBulk(
    entity: TradeBulkEntity,
    changes: BulkChange[],
    facts: { used: ReadonlySet<string>; now: Date },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<BulkOutcome[]> {
    const table = TRADE_BULK_TABLES[entity]
    return await undoInBulk(transactionOf(context), table, changes, facts)
  }

  /** Those of the company module's ids that accounts or orders point to. */
  @InjectManager()
  @InjectTransactionManager()
  async pointedTo(
    entity: keyof typeof COMPANY_POINTERS,
    ids: string[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<Set<string>> {
    return await pointedTo(
      transactionOf(context),
      COMPANY_POINTERS[entity],
      ids
    )
  }
}
