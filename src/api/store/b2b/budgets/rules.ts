import {
  budgetListParams,
  createBudgetBody,
  previewBudgetBody,
  updateBudgetBody,
  updateBudgetCalendarBody,
} from "../../../budgets/validators"
import type { StoreRule } from "../rule"

const all = "/store/b2b/budgets"
const change = { method: "POST", needs: "budget.manage" } as const

/** What is used of a budget gives away what goods cost, so reading asks for prices. */
export const budgetRules: StoreRule[] = [
  {
    path: all,
    method: "GET",
    needs: "price.view",
    acting: true,
    query: budgetListParams,
  },
  { path: all, ...change, body: createBudgetBody },
  { path: `${all}/preview`, ...change, body: previewBudgetBody },
  { path: `${all}/calendar`, ...change, body: updateBudgetCalendarBody },
  { path: `${all}/:id`, ...change, body: updateBudgetBody },
  { path: `${all}/:id`, method: "DELETE", needs: "budget.manage" },
]
