/** Events of the budget context. Each payload is `{ id, company_id }`. */
export const BudgetEvents = {
  BUDGET_CREATED: "b2b_budget.created",
  BUDGET_UPDATED: "b2b_budget.updated",
  BUDGET_DELETED: "b2b_budget.deleted",
  /** The company's time zone, or the first day of its weeks. */
  BUDGET_CALENDAR_UPDATED: "b2b_budget_calendar.updated",
} as const
