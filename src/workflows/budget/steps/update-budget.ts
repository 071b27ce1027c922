import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  BUDGET_MODULE,
  type BudgetModuleService,
  type Over,
} from "../../../modules/budget"
import { changesOf } from "../../../utils/changes"
import { defined } from "../../../utils/defined"
import { pick } from "../../company/change"
import { findBudget } from "../find-budget"
import { refuseReversed } from "../plan-budget"

/** What may change of a budget; what it counts is fixed. `amount` is decimal text. */
export type BudgetPatch = {
  name?: string | undefined
  amount?: string | undefined
  over?: Over | undefined
  enabled?: boolean | undefined
  ends_on?: string | null | undefined
}

export type UpdateBudgetInput = {
  company_id: string
  id: string
  patch: BudgetPatch
}

const FIELDS = ["name", "over", "enabled", "ends_on"] as const
const updateBudgetStepId = "b2b-update-budget-step"

/** @throws MedusaError codes `b2b.budget.not_found`, `.dates` */
export const updateBudgetStep = createStep(
  updateBudgetStepId,
  async ({ company_id, id, patch }: UpdateBudgetInput, { container }) => {
    const row = await findBudget(container, company_id, id)
    refuseReversed(
      row.starts_on,
      patch.ends_on === undefined ? row.ends_on : patch.ends_on
    )
    const { amount, ...fields } = defined(patch)
    const written = {
      ...fields,
      ...(amount === undefined ? {} : { amount: Number(amount) }),
    }
    const before = { ...pick(row, FIELDS), amount: row.amount }
    await container
      .resolve<BudgetModuleService>(BUDGET_MODULE)
      .updateB2bBudgets({ id, ...written })
    return new StepResponse(
      { id, name: row.name, company_id, ...changesOf(before, written) },
      { id, ...before }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<BudgetModuleService>(BUDGET_MODULE)
        .updateB2bBudgets(before)
    }
  }
)
