import { MathBN } from "@medusajs/framework/utils"
import { calendarDayAt, dayWithin } from "../../../utils/calendar-day"
import { chargeOf } from "./judge"
import { periodAt } from "./period"
import type { BudgetTerms, Calendar, OrderSums } from "./terms"

export type PastOrder = OrderSums & { id: string; placed_at: Date }

/** What a budget would have said of an order; amounts are decimals. */
export type ReplayedOrder = {
  id: string
  period: string
  charge: string
  used: string
  over_by: string
}

/**
 * Which of these orders a budget would have stopped, asked about or told of, oldest first.
 * An order that is stopped uses nothing; one that is asked about counts as approved.
 * @param since orders before it only fill the period that was running then
 */
export function replay(
  budget: BudgetTerms,
  orders: readonly PastOrder[],
  calendar: Calendar,
  since: Date
): ReplayedOrder[] {
  const used = new Map<string, string>()
  const over: ReplayedOrder[] = []
  for (const order of orders) {
    if (!counts(budget, order, calendar)) {
      continue
    }
    const { key } = periodAt(order.placed_at, budget.period, calendar)
    const before = used.get(key) ?? "0"
    const charge = chargeOf(budget, order)
    const after = MathBN.add(before, charge)
    const excess = MathBN.sub(after, budget.amount)
    const exceeds = MathBN.gt(excess, 0) && MathBN.gt(charge, 0)
    if (exceeds && order.placed_at >= since) {
      const over_by = excess.toString()
      over.push({ id: order.id, period: key, charge, used: before, over_by })
    }
    if (!exceeds || budget.over !== "block") {
      used.set(key, after.toString())
    }
  }
  return over
}

function counts(
  { currency_code, starts_on, ends_on }: BudgetTerms,
  order: PastOrder,
  { time_zone }: Calendar
): boolean {
  return (
    currency_code.toLowerCase() === order.currency_code.toLowerCase() &&
    dayWithin(calendarDayAt(order.placed_at, time_zone), starts_on, ends_on)
  )
}
