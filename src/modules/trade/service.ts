import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
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
import { isDuplicate } from "../../utils/duplicate"
import { defined } from "../../utils/defined"
import { transactionOf } from "../../utils/transaction"
import { canDecide } from "./domain/application/status"
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
import { bindOrder } from "./queries/bind-order"
import { pointedTo } from "./queries/pointed-to"
import { connectionOf } from "./queries/connection"
import type {
  OrderHistoryFilters,
  OrderHistoryScope,
} from "./queries/history-conditions"
import {
  listOrderHistory,
  readOrderHistory,
  type OrderHistoryCursor,
  type OrderHistoryPage,
  type OrderHistoryRow,
} from "./queries/list-order-history"
import {
  recordErpNumbers,
  recordOrderStates,
  type ErpNumber,
  type OrderStateToRecord,
} from "./queries/record-order-states"
import {
  totalOrderHistory,
  type OrderHistoryGroup,
  type OrderHistoryTotal,
} from "./queries/total-order-history"
import { lockApplication } from "./queries/lock-application"
import type {
  ApplicationDecision,
  ApplicationInput,
  ApplicationRow,
  NewAccount,
} from "./types"

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

  /**
   * Binds a cart's order header to the order made of it.
   * @returns its id; null: the cart has none, or it is bound already
   */
  @InjectManager()
  async bindOrder(
    input: { cart_id: string; order_id: string; now: Date },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<string | null> {
    return await bindOrder(connectionOf(context), input)
  }

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

  /** Writes what the headers of these bound orders keep of them. */
  @InjectManager()
  async recordOrderStates(
    states: OrderStateToRecord[],
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    await recordOrderStates(connectionOf(context), states, now)
  }

  /** Notes the ERP's numbers of orders. @returns how many have an order header */
  @InjectManager()
  async recordErpNumbers(
    numbers: ErpNumber[],
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<number> {
    return await recordErpNumbers(connectionOf(context), numbers, now)
  }

  /** One page of a company's placed orders, in two queries. */
  @InjectManager()
  async listOrderHistory(
    scope: OrderHistoryScope,
    filters: OrderHistoryFilters,
    page: OrderHistoryPage,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ rows: OrderHistoryRow[]; count: number }> {
    return await listOrderHistory(connectionOf(context), scope, filters, page)
  }

  /** The next orders after a cursor, latest first; null: from the latest on. */
  @InjectManager()
  async readOrderHistory(
    scope: OrderHistoryScope,
    filters: OrderHistoryFilters,
    page: { after: OrderHistoryCursor | null; limit: number },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<OrderHistoryRow[]> {
    return await readOrderHistory(connectionOf(context), scope, filters, page)
  }

  /** Sums of a company's placed orders by project, ship-to, member or month. */
  @InjectManager()
  async totalOrderHistory(
    scope: OrderHistoryScope,
    filters: OrderHistoryFilters,
    page: { group_by: OrderHistoryGroup; limit: number; offset: number },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ rows: OrderHistoryTotal[]; count: number }> {
    return await totalOrderHistory(connectionOf(context), scope, filters, page)
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
