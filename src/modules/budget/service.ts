import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { connectionOf } from "../../utils/connection"
import { transactionOf, type Transaction } from "../../utils/transaction"
import {
  isExceeded,
  judge,
  type BudgetInForce,
  type BudgetVerdict,
} from "./domain/judge"
import { linesTo } from "./domain/settle"
import type { Calendar } from "./domain/terms"
import { Budget } from "./models/budget"
import { BudgetCalendar } from "./models/budget-calendar"
import { BudgetPeriod } from "./models/budget-period"
import { BudgetUse } from "./models/budget-use"
import { ensureCalendar } from "./queries/ensure-calendar"
import { lockPeriods, periodName, readUsed, type Used } from "./queries/periods"
import { standingBudgets, type OrderOwner } from "./queries/standing-budgets"
import { readHeld, writeUses } from "./queries/uses"
import type { BudgetCalendarRow, Held, Holding, PeriodRef } from "./types"

type NewBudget = Parameters<BudgetModuleService["createB2bBudgets"]>[0][number]

/** What may be spent, and the ledger of what is. */
export class BudgetModuleService extends MedusaService({
  B2bBudget: Budget,
  B2bBudgetCalendar: BudgetCalendar,
  B2bBudgetPeriod: BudgetPeriod,
  B2bBudgetUse: BudgetUse,
}) {
  /** The budgets that may count an order, with the calendar; null: there are none. */
  @InjectManager()
  async standingFor(
    owner: OrderOwner,
    @MedusaContext() context: Context<EntityManager> = {}
  ) {
    return await standingBudgets(connectionOf(context), owner)
  }

  /** What is used of these periods, by `periodName`; what is not there is unused. */
  @InjectManager()
  async usedOf(
    refs: PeriodRef[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<Used> {
    return refs.length === 0
      ? new Map()
      : await readUsed(connectionOf(context), refs)
  }

  /** What order headers hold, by the ledger. */
  @InjectManager()
  async heldBy(
    headerIds: string[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<Held[]> {
    return await readHeld(connectionOf(context), headerIds)
  }

  /**
   * Takes what an order comes to from all budgets that count it, or from none.
   * @returns the budgets that stopped it; empty: it was taken
   */
  @InjectManager()
  @InjectTransactionManager()
  async take(
    headerId: string,
    budgets: BudgetInForce[],
    at: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<BudgetVerdict[]> {
    const trx = transactionOf(context)
    const counting = budgets.filter(({ charge }) => charge !== null)
    const holdings = counting.map((one) => holdingOf(one, headerId))
    const used = await lockPeriods(trx, holdings)
    const stopped = counting
      .map((one) =>
        judge(one, used.get(periodName(holdingOf(one, headerId))) ?? "0")
      )
      .filter((verdict) => isStopped(verdict))
    if (stopped.length === 0) {
      await settle(trx, holdings, [headerId], at)
    }
    return stopped
  }

  /**
   * Brings what headers hold to what they shall hold; a header that is not in `wanted`
   * gives all back. Once or twice is the same.
   */
  @InjectManager()
  @InjectTransactionManager()
  async settleUses(
    headerIds: string[],
    wanted: Holding[],
    at: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    const trx = transactionOf(context)
    const held = await readHeld(trx, headerIds)
    if (held.length + wanted.length > 0) {
      await lockPeriods(trx, [...held, ...wanted])
      await settle(trx, wanted, headerIds, at)
    }
  }

  /** A company's calendar, which is this one where it had none. */
  @InjectManager()
  @InjectTransactionManager()
  async calendarOf(
    company_id: string,
    otherwise: Calendar,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<BudgetCalendarRow> {
    return await ensureCalendar(transactionOf(context), company_id, otherwise)
  }

  /** Makes a budget that begins with the orders already placed in its period. */
  @InjectManager()
  @InjectTransactionManager()
  async openBudget(
    budget: NewBudget,
    past: Omit<Holding, "budget_id">[],
    at: Date,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ id: string }> {
    const { id } = await this.createB2bBudgets(budget, context)
    const wanted = past.map((holding) => ({ ...holding, budget_id: id }))
    if (wanted.length > 0) {
      const trx = transactionOf(context)
      await lockPeriods(trx, wanted)
      await writeUses(trx, linesTo(wanted, []), at)
    }
    return { id }
  }

  /** Takes back what `openBudget` wrote. */
  @InjectManager()
  @InjectTransactionManager()
  async undoOpenBudget(
    id: string,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    const trx = transactionOf(context)
    await trx("b2b_budget_use").where({ budget_id: id }).delete()
    await trx("b2b_budget_period").where({ budget_id: id }).delete()
    await this.deleteB2bBudgets(id, context)
  }
}

function holdingOf(
  { budget, period, charge }: BudgetInForce,
  order_header_id: string
): Holding {
  return {
    order_header_id,
    budget_id: budget.id,
    period_key: period.key,
    amount: charge ?? "0",
  }
}

function isStopped(verdict: BudgetVerdict): boolean {
  const { enabled, over } = verdict.budget
  return enabled && over !== "warn" && isExceeded(verdict)
}

/** Under the periods' locks nobody else writes lines of these headers there. */
async function settle(
  trx: Transaction,
  wanted: Holding[],
  headerIds: string[],
  at: Date
): Promise<void> {
  const lines = linesTo(wanted, await readHeld(trx, headerIds))
  if (lines.length > 0) {
    await writeUses(trx, lines, at)
  }
}
