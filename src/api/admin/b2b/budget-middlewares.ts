import type { MiddlewareRoute } from "@medusajs/framework/http"
import * as shapes from "../../budgets/validators"
import { adminMiddlewaresOf } from "./rule"

const all = "/admin/b2b/companies/:id/budgets"

/** What the clerk's routes about companies' budgets take. */
export const budgetMiddlewares: MiddlewareRoute[] = adminMiddlewaresOf([
  { path: all, method: "GET", query: shapes.budgetListParams },
  { path: all, method: "POST", body: shapes.createBudgetBody },
  {
    path: `${all}/preview`,
    method: "POST",
    body: shapes.previewBudgetBody,
  },
  {
    path: `${all}/calendar`,
    method: "POST",
    body: shapes.updateBudgetCalendarBody,
  },
  { path: `${all}/:row_id`, method: "POST", body: shapes.updateBudgetBody },
  { path: `${all}/:row_id`, method: "DELETE" },
])
