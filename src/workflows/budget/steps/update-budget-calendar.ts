import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  BUDGET_MODULE,
  type BudgetModuleService,
  type Calendar,
} from "../../../modules/budget"
import { changesOf } from "../../../utils/changes"
import { defined } from "../../../utils/defined"
import { budgetGround } from "../plan-budget"

export type UpdateBudgetCalendarInput = {
  company_id: string
  patch: { [Key in keyof Calendar]?: Calendar[Key] | undefined }
}

const updateBudgetCalendarStepId = "b2b-update-budget-calendar-step"

/** Orders that count already stay in the period in which they were placed. */
export const updateBudgetCalendarStep = createStep(
  updateBudgetCalendarStepId,
  async ({ company_id, patch }: UpdateBudgetCalendarInput, { container }) => {
    const service = container.resolve<BudgetModuleService>(BUDGET_MODULE)
    const ground = await budgetGround(container, company_id, null)
    const { id, ...before } = await service.calendarOf(
      company_id,
      ground.calendar
    )
    await service.updateB2bBudgetCalendars({ id, ...defined(patch) })
    return new StepResponse(
      { id, company_id, ...changesOf(before, patch) },
      { id, ...before }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<BudgetModuleService>(BUDGET_MODULE)
        .updateB2bBudgetCalendars(before)
    }
  }
)
