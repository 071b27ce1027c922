import type { MedusaContainer } from "@medusajs/framework/types"
import {
  BUDGET_MODULE,
  spentOf,
  type BudgetModuleService,
  type Held,
  type Holding,
} from "../../modules/budget"
import type { OrderState } from "../../modules/trade"
import { b2bOptions } from "../../options"

/** What an order has become, by its header. */
type FollowedOrder = OrderState & { order_header_id: string }

/**
 * Lets budgets follow what became of their orders: cancelled, edited, returned,
 * refunded. Orders that no budget counts cost one statement together.
 */
export async function followOrders(
  container: MedusaContainer,
  orders: readonly FollowedOrder[]
): Promise<void> {
  const service = container.resolve<BudgetModuleService>(BUDGET_MODULE)
  const held = await service.heldBy(
    orders.map(({ order_header_id }) => order_header_id)
  )
  if (held.length === 0) {
    return
  }
  const counted = orders.filter(({ order_header_id }) =>
    held.some((row) => row.order_header_id === order_header_id)
  )
  const budgets = await service.listB2bBudgets(
    { id: [...new Set(held.map(({ budget_id }) => budget_id))] },
    { select: ["id", "basis"], withDeleted: true }
  )
  const bases = new Map(budgets.map((budget) => [budget.id, budget]))
  const wanted = counted.flatMap((order) =>
    lastOf(held, order.order_header_id).map((row): Holding => ({
      ...row,
      amount: spentOf(bases.get(row.budget_id) ?? { basis: "net" }, {
        currency_code: order.currency_code,
        net: order.net_total,
        gross: order.total,
        cancelled: order.cancelled_at !== null,
      }),
    }))
  )
  await service.settleUses(
    counted.map(({ order_header_id }) => order_header_id),
    wanted,
    b2bOptions().now()
  )
}

/** Where a header's order counts, in each budget: the period that it took from last. */
function lastOf(held: readonly Held[], headerId: string): Held[] {
  const rows = held.filter(
    ({ order_header_id }) => order_header_id === headerId
  )
  return [...new Map(rows.map((row) => [row.budget_id, row])).values()]
}
