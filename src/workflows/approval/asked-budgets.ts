import { isExceeded, type BudgetVerdict } from "../../modules/budget"
import type { BudgetExcess } from "../../modules/approval"
import type { OrderFacts } from "../trade/facts/order-facts"

type Facts = Pick<OrderFacts, "approval" | "budgets">

/** Budgets that an order would pass, and that leave it to somebody's yes. */
export function budgetsToAsk({ budgets }: Facts): BudgetExcess[] {
  return budgets
    .filter((verdict) => verdict.budget.over === "ask" && isExceeded(verdict))
    .map(({ budget }) => ({ budget_id: budget.id, name: budget.name }))
}

/**
 * An order's budgets as they hold it: where a policy has somebody decide what passes a
 * budget, those that ask count it and stop it no more. Without one nobody could say yes,
 * and they stop it.
 */
export function budgetsThatHold({ approval, budgets }: Facts): BudgetVerdict[] {
  const isAsked = approval.standing.policies.some(
    ({ trigger }) => trigger.kind === "over_budget"
  )
  return isAsked
    ? budgets.map((verdict) =>
        verdict.budget.over === "ask"
          ? { ...verdict, budget: { ...verdict.budget, over: "warn" } }
          : verdict
      )
    : budgets
}
