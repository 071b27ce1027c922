import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  BUDGET_MODULE,
  type BudgetModuleService,
} from "../../../modules/budget"
import { findBudget } from "../find-budget"

export type DeleteBudgetInput = { company_id: string; id: string }

const deleteBudgetStepId = "b2b-delete-budget-step"

/** Its ledger stays. @throws MedusaError `b2b.budget.not_found` */
export const deleteBudgetStep = createStep(
  deleteBudgetStepId,
  async ({ company_id, id }: DeleteBudgetInput, { container }) => {
    const { name } = await findBudget(container, company_id, id)
    await container
      .resolve<BudgetModuleService>(BUDGET_MODULE)
      .softDeleteB2bBudgets([id])
    return new StepResponse({ id, name, company_id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<BudgetModuleService>(BUDGET_MODULE)
        .restoreB2bBudgets([id])
    }
  }
)
