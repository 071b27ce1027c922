import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { CalendarDay } from "../../utils/calendar-day"
import { connectionOf } from "../../utils/connection"
import { transactionOf } from "../../utils/transaction"
import type { CreditGroupStanding } from "./domain/credit-group"
import { CreditEntry } from "./models/credit-entry"
import { CreditFacility } from "./models/credit-facility"
import { CreditGroup } from "./models/credit-group"
import { CreditReservation } from "./models/credit-reservation"
import { ExchangeRate } from "./models/exchange-rate"
import { readGroup, shareGroup } from "./queries/credit-group"
import { lockFacility } from "./queries/lock-facility"
import type { CreditHolder } from "./types"

/** The limits that accounts share over all offices. */
export class CreditGroupService extends MedusaService({
  B2bCreditEntry: CreditEntry,
  B2bCreditFacility: CreditFacility,
  B2bCreditGroup: CreditGroup,
  B2bCreditReservation: CreditReservation,
  B2bExchangeRate: ExchangeRate,
}) {
  /** How a group's accounts stand together; null: there is no such group. */
  @InjectManager()
  async groupStanding(
    id: string,
    today: CalendarDay,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<CreditGroupStanding | null> {
    return await readGroup(connectionOf(context), id, today)
  }

  /**
   * Has exactly these accounts share a group's limit.
   * @returns those that share another one; nothing was written then
   */
  @InjectManager()
  @InjectTransactionManager()
  async shareLimit(
    id: string,
    holders: CreditHolder[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<string[]> {
    const trx = transactionOf(context)
    const inOrder = holders.toSorted((one, other) =>
      one.account_id < other.account_id ? -1 : 1
    )
    for (const holder of inOrder) {
      await lockFacility(trx, holder)
    }
    return await shareGroup(
      trx,
      id,
      inOrder.map(({ account_id }) => account_id)
    )
  }
}
