import type { MedusaContainer } from "@medusajs/framework/types"
import { periodAt, replay, type ReplayedOrder } from "../../modules/budget"
import { b2bOptions } from "../../options"
import { daysBefore } from "./days-before"
import { budgetGroundOf, planBudget, type BudgetDraft } from "./plan-budget"
import { placedOrders, type PlacedOrder } from "./queries/placed-orders"

/** How far a dry run looks back. */
const DAYS = 90

/** What a budget would have said of the past; `over` are the orders that did not fit. */
export type BudgetPreview = {
  days: number
  since: Date
  /** Orders of those days in its currency. */
  checked: number
  over: (Omit<ReplayedOrder, "id"> &
    Pick<PlacedOrder, "order_id" | "display_id" | "member_id" | "placed_at">)[]
}

/**
 * Replays the last 90 days against a budget that need not exist. Writes nothing.
 * Cancelled orders are left out, and the others count as they are now.
 * @throws MedusaError codes `b2b.budget.dates`, `.subject_not_found`, `.currency_unknown`
 */
export async function previewBudget(
  container: MedusaContainer,
  companyId: string,
  draft: BudgetDraft
): Promise<BudgetPreview> {
  const [{ budget }, { calendar }] = await Promise.all([
    planBudget(container, companyId, draft),
    budgetGroundOf(container, companyId),
  ])
  const since = daysBefore(b2bOptions().now(), DAYS)
  const { starts_on } = periodAt(since, budget.period, calendar)
  const orders = await placedOrders(
    container,
    budget,
    starts_on === null
      ? since
      : daysBefore(new Date(`${starts_on}T00:00:00Z`), 2)
  )
  const byId = new Map(orders.map((order) => [order.id, order]))
  const terms = { ...budget, id: "draft" }
  return {
    days: DAYS,
    since,
    checked: orders.filter(
      ({ placed_at, currency_code }) =>
        placed_at >= since && currency_code === budget.currency_code
    ).length,
    over: replay(terms, orders, calendar, since).flatMap(({ id, ...row }) => {
      const order = byId.get(id)
      return order
        ? [
            {
              ...row,
              order_id: order.order_id,
              display_id: order.display_id,
              member_id: order.member_id,
              placed_at: order.placed_at,
            },
          ]
        : []
    }),
  }
}
