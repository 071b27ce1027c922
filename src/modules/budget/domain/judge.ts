import { MathBN } from "@medusajs/framework/utils"
import type { CatalogueError } from "../../../utils/catalogue-error"
import { dayWithin, calendarDayAt } from "../../../utils/calendar-day"
import { budgetErrors } from "../errors"
import { periodAt, type BudgetPeriodSpan } from "./period"
import type { BudgetTerms, Calendar, OrderSums } from "./terms"

/** A budget that an order counts in, or is held to, with the period that runs. */
export type BudgetInForce = {
  budget: BudgetTerms
  period: BudgetPeriodSpan
  /** Decimal; null: the order is in another currency, and counts in none. */
  charge: string | null
}

/** What one budget says of an order; amounts are decimals in the budget's currency. */
export type BudgetVerdict = BudgetInForce & {
  used: string
  /** How much more than the budget it would come to; "0": it fits. */
  over_by: string
}

/**
 * The budgets that count an order now. One in another currency is among them where
 * none of the same member, project or company is in the order's: it holds him all the same.
 */
export function budgetsInForce(
  budgets: readonly BudgetTerms[],
  order: OrderSums,
  now: Date,
  calendar: Calendar
): BudgetInForce[] {
  const today = calendarDayAt(now, calendar.time_zone)
  const running = budgets.filter(({ starts_on, ends_on }) =>
    dayWithin(today, starts_on, ends_on)
  )
  const counted = new Set(
    running
      .filter((budget) => inCurrency(budget, order) && budget.enabled)
      .map(({ scope }) => scope)
  )
  return running
    .filter(
      (budget) =>
        inCurrency(budget, order) ||
        (budget.enabled && !counted.has(budget.scope))
    )
    .map((budget) => ({
      budget,
      period: periodAt(now, budget.period, calendar),
      charge: inCurrency(budget, order) ? chargeOf(budget, order) : null,
    }))
}

function inCurrency(
  budget: Pick<BudgetTerms, "currency_code">,
  order: OrderSums
): boolean {
  return (
    budget.currency_code.toLowerCase() === order.currency_code.toLowerCase()
  )
}

/** What an order takes of a budget. */
export function chargeOf(
  { basis }: Pick<BudgetTerms, "basis">,
  { net, gross }: OrderSums
): string {
  return MathBN.convert(basis === "net" ? net : gross).toString()
}

/** How an order stands to a budget of which so much is used; an order of nothing fits. */
export function judge(inForce: BudgetInForce, used: string): BudgetVerdict {
  const { budget, charge } = inForce
  const over = MathBN.sub(MathBN.add(used, charge ?? 0), budget.amount)
  const fits = charge === null || MathBN.lte(charge, 0) || MathBN.lte(over, 0)
  return { ...inForce, used, over_by: fits ? "0" : over.toString() }
}

/** Whether the order may not stand as it is. */
export function isExceeded({ over_by }: Pick<BudgetVerdict, "over_by">) {
  return MathBN.gt(over_by, 0)
}

type Reader = { sees_amounts: boolean }

/** What speaks against the order. */
export function refuseBudgets(
  verdicts: readonly BudgetVerdict[],
  reader: Reader
): CatalogueError[] {
  return verdicts.flatMap((verdict) => {
    const { budget, charge } = verdict
    if (!budget.enabled || budget.over === "warn") {
      return []
    }
    if (charge === null) {
      return [budgetErrors.otherCurrency(budget)]
    }
    if (!isExceeded(verdict)) {
      return []
    }
    const facts = factsOf(verdict, reader)
    return [
      budget.over === "ask"
        ? budgetErrors.needsApproval(facts)
        : budgetErrors.exceeded(facts),
    ]
  })
}

/** What the buyer is told, and may order all the same. */
export function warnOfBudgets(
  verdicts: readonly BudgetVerdict[],
  reader: Reader
): CatalogueError[] {
  return verdicts
    .filter(
      (verdict) =>
        verdict.budget.enabled &&
        verdict.budget.over === "warn" &&
        isExceeded(verdict)
    )
    .map((verdict) => budgetErrors.warned(factsOf(verdict, reader)))
}

/** What an error says; without amounts for those who may not see them. */
function factsOf(
  { budget, period, used, over_by }: BudgetVerdict,
  { sees_amounts }: Reader
) {
  const { id, name, scope, currency_code } = budget
  return {
    budget: { id, name, scope },
    period: period.key,
    amounts: sees_amounts
      ? {
          currency_code,
          amount: MathBN.convert(budget.amount).toString(),
          used,
          over_by,
        }
      : null,
  }
}
