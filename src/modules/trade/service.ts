import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { applyInBulk } from "../../utils/bulk/apply-in-bulk"
import type {
  BulkChange,
  BulkFields,
  BulkOutcome,
  BulkRow,
} from "../../utils/bulk/bulk-table"
import { bulkKey, findRows } from "../../utils/bulk/read-rows"
import { undoInBulk } from "../../utils/bulk/undo-in-bulk"
import { transactionOf } from "../../utils/transaction-of"
import { Account } from "./models/account"
import { Application } from "./models/application"
import { OrderHeader } from "./models/order-header"
import { PaymentTerm } from "./models/payment-term"
import { SalesOffice } from "./models/sales-office"
import {
  COMPANY_POINTERS,
  TRADE_BULK_TABLES,
  type TradeBulkEntity,
} from "./queries/bulk-tables"
import { pointedTo } from "./queries/pointed-to"

/**
 * Saves sales offices, applications, accounts and order headers. The keys are the models'
 * names: Query calls the methods made from them.
 */
export class TradeModuleService extends MedusaService({
  B2bAccount: Account,
  B2bApplication: Application,
  B2bOrderHeader: OrderHeader,
  B2bPaymentTerm: PaymentTerm,
  B2bSalesOffice: SalesOffice,
}) {
  /**
   * Marks that an order is about to be made of this header's cart, and holds its
   * PO number for it alone.
   * @returns false where another header holds that PO number: nothing was changed
   */
  @InjectManager()
  async beginCompletion(
    headerId: string,
    claim: { po_number: string | null; now: Date },
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    try {
      await this.updateB2bOrderHeaders(
        {
          id: headerId,
          completion_started_at: claim.now,
          claimed_po_number: claim.po_number,
        },
        context
      )
      return true
    } catch (error) {
      if (claim.po_number !== null && isDuplicate(error)) {
        return false
      }
      throw error
    }
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
    const rows = await findRows(transactionOf(context), table, keys)
    return keys.map((key) => rows.get(bulkKey(table, key)) ?? null)
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

/** How a broken unique index arrives: as Medusa's words, or as PostgreSQL's code. */
function isDuplicate(error: unknown): boolean {
  return (
    error instanceof Error &&
    (Reflect.get(error, "code") === "23505" ||
      (error instanceof MedusaError &&
        error.message.includes("already exists")))
  )
}
