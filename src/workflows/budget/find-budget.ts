import type { MedusaContainer } from "@medusajs/framework/types"
import {
  BUDGET_MODULE,
  budgetErrors,
  type BudgetModuleService,
  type BudgetRow,
} from "../../modules/budget"
import { toMedusaError } from "../../utils/catalogue-error"

/** @throws MedusaError `b2b.budget.not_found`, for another company's too */
export async function findBudget(
  container: MedusaContainer,
  companyId: string,
  id: string
): Promise<BudgetRow> {
  const [row] = await container
    .resolve<BudgetModuleService>(BUDGET_MODULE)
    .listB2bBudgets({ id, company_id: companyId }, { take: 1 })
  if (!row) {
    throw toMedusaError(budgetErrors.notFound(id))
  }
  return row
}
