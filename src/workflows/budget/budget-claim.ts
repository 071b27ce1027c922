import type { MedusaContainer } from "@medusajs/framework/types"
import {
  BUDGET_MODULE,
  refuseBudgets,
  type BudgetModuleService,
} from "../../modules/budget"
import { b2bOptions } from "../../options"
import type { CatalogueError } from "../../utils/catalogue-error"
import { budgetsThatHold } from "../approval/asked-budgets"
import type { OrderFacts } from "../trade/facts/order-facts"

/** Takes an order's sum from the budgets that count it; the guard has told before. */
export const budgetClaim = {
  name: "budget",
  take: async (
    container: MedusaContainer,
    facts: OrderFacts
  ): Promise<CatalogueError | null> => {
    const { header, permissions } = facts
    const budgets = budgetsThatHold(facts)
    if (budgets.length === 0) {
      return null
    }
    const stopped = await container
      .resolve<BudgetModuleService>(BUDGET_MODULE)
      .take(header.id, budgets, b2bOptions().now())
    const reader = { sees_amounts: permissions.has("price.view") }
    return refuseBudgets(stopped, reader)[0] ?? null
  },
  release: async (
    container: MedusaContainer,
    headerId: string
  ): Promise<void> => {
    await container
      .resolve<BudgetModuleService>(BUDGET_MODULE)
      .settleUses([headerId], [], b2bOptions().now())
  },
}
