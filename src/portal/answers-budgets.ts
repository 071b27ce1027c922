export type {
  BudgetAnswer as Budget,
  BudgetsAnswer,
} from "../api/budgets/types"
