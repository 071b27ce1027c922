import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit"
import { tellSite } from "../../company/tell-site"
import { BudgetEvents } from "../events"
import {
  updateBudgetStep,
  type UpdateBudgetInput,
} from "../steps/update-budget"

const updateBudgetWorkflowId = "b2b-update-budget"

/**
 * Changes a budget's name, amount, last day, or what happens above it.
 *
 * @summary Changes a budget's name, amount, last day, or what happens above it.
 * @throws MedusaError codes `b2b.budget.not_found`, `b2b.budget.dates`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.budgetUpdated - Runs when it is done.
 *
 * @example
 * await updateBudgetWorkflow(container).run({
 *   input: { company_id, actor, id, patch: { amount: "500" } },
 * })
 */
export const updateBudgetWorkflow = createWorkflow(
  updateBudgetWorkflowId,
  (input: UpdateBudgetInput & { actor: Actor }) => {
    const validate = createHook("validate", { input })
    const done = updateBudgetStep(input)
    const budgetUpdated = createHook("budgetUpdated", { done })
    tellSite(input, done, {
      event: BudgetEvents.BUDGET_UPDATED,
      action: "budget.updated",
      subject: "budget",
    })
    return new WorkflowResponse(done, { hooks: [validate, budgetUpdated] })
  }
)
