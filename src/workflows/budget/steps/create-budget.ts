import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  BUDGET_MODULE,
  chargeOf,
  periodAt,
  type BudgetModuleService,
  type Calendar,
} from "../../../modules/budget"
import { b2bOptions } from "../../../options"
import { calendarDayAt, dayWithin } from "../../../utils/calendar-day"
import { planBudget, type BudgetDraft } from "../plan-budget"
import { daysBefore } from "../days-before"
import { placedOrders } from "../queries/placed-orders"

export type CreateBudgetInput = { company_id: string; budget: BudgetDraft }

const createBudgetStepId = "b2b-create-budget-step"

/**
 * Makes a budget that begins with what was ordered in its running period. One for good
 * (`total`) begins today where it names no first day.
 * The calendar, which the first budget writes, stays: it says what held without it.
 * @throws MedusaError codes `b2b.budget.dates`, `.subject_not_found`, `.currency_unknown`
 */
export const createBudgetStep = createStep(
  createBudgetStepId,
  async ({ company_id, budget: draft }: CreateBudgetInput, { container }) => {
    const { ground, budget } = await planBudget(container, company_id, draft)
    const service = container.resolve<BudgetModuleService>(BUDGET_MODULE)
    const calendar = await service.calendarOf(company_id, ground.calendar)
    const now = b2bOptions().now()
    const terms = {
      ...budget,
      starts_on:
        budget.period === "total" && budget.starts_on === null
          ? calendarDayAt(now, calendar.time_zone)
          : budget.starts_on,
    }
    const past = await ordersOfPeriod(container, terms, calendar, now)
    const { id } = await service.openBudget(terms, past, now)
    return new StepResponse(
      { id, name: budget.name, company_id, after: { ...draft } },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<BudgetModuleService>(BUDGET_MODULE)
        .undoOpenBudget(id)
    }
  }
)

/** What was ordered in the period that runs, as the new budget counts it. */
async function ordersOfPeriod(
  container: MedusaContainer,
  terms: Awaited<ReturnType<typeof planBudget>>["budget"],
  calendar: Calendar,
  now: Date
) {
  const span = periodAt(now, terms.period, calendar)
  const first = [span.starts_on, terms.starts_on].reduce((a, b) =>
    a !== null && b !== null ? (a > b ? a : b) : (a ?? b)
  )
  const since = daysBefore(new Date(`${first ?? "1970-01-03"}T00:00:00Z`), 2)
  const orders = await placedOrders(container, terms, since)
  return orders
    .filter(
      ({ placed_at, currency_code }) =>
        currency_code === terms.currency_code &&
        periodAt(placed_at, terms.period, calendar).key === span.key &&
        dayWithin(
          calendarDayAt(placed_at, calendar.time_zone),
          terms.starts_on,
          terms.ends_on
        )
    )
    .map((order) => ({
      order_header_id: order.id,
      period_key: span.key,
      amount: chargeOf(terms, order),
    }))
}
