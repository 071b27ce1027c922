import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { connectionOf } from "../../utils/connection"
import { isDuplicate } from "../../utils/duplicate"
import {
  beginCompletion,
  endCompletion,
  type CompletionMark,
} from "./queries/begin-completion"
import { bindOrder } from "./queries/bind-order"
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
import { TradeTables } from "./tables"

/** Saves order headers: their completion, the state of their orders, their history. */
export class OrderHeaderService extends TradeTables {
  /**
   * Marks that an order is about to be made of this header's cart, and holds its
   * PO number for it alone.
   * @returns false where another header holds that PO number: nothing was changed
   */
  @InjectManager()
  async beginCompletion(
    headerId: string,
    mark: CompletionMark,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<boolean> {
    try {
      await beginCompletion(connectionOf(context), headerId, mark)
      return true
    } catch (error) {
      if (mark.po_number !== null && isDuplicate(error)) {
        return false
      }
      throw error
    }
  }

  /** Takes back what `beginCompletion` wrote, where no order came of it. */
  @InjectManager()
  async endCompletion(
    headerId: string,
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    await endCompletion(connectionOf(context), headerId, now)
  }

  /**
   * Binds a cart's order header to the order made of it.
   * @returns its id; null: the cart has none, or it is bound already
   */
  @InjectManager()
  async bindOrder(
    input: Parameters<typeof bindOrder>[1],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<string | null> {
    return await bindOrder(connectionOf(context), input)
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

  /** Notes the ERP's numbers of orders. @returns the ids of their order headers */
  @InjectManager()
  async recordErpNumbers(
    numbers: ErpNumber[],
    now: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<string[]> {
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
}
