import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit"
import { tellSite } from "../../company/tell-site"
import { BudgetEvents } from "../events"
import {
  deleteBudgetStep,
  type DeleteBudgetInput,
} from "../steps/delete-budget"

const deleteBudgetWorkflowId = "b2b-delete-budget"

/**
 * Takes a budget away; it holds nobody any more.
 *
 * @summary Takes a budget away; it holds nobody any more.
 * @throws MedusaError codes `b2b.budget.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.budgetDeleted - Runs when it is done.
 *
 * @example
 * await deleteBudgetWorkflow(container).run({
 *   input: { company_id, actor, id },
 * })
 */
export const deleteBudgetWorkflow = createWorkflow(
  deleteBudgetWorkflowId,
  (input: DeleteBudgetInput & { actor: Actor }) => {
    const validate = createHook("validate", { input })
    const done = deleteBudgetStep(input)
    const budgetDeleted = createHook("budgetDeleted", { done })
    tellSite(input, done, {
      event: BudgetEvents.BUDGET_DELETED,
      action: "budget.deleted",
      subject: "budget",
    })
    return new WorkflowResponse(done, { hooks: [validate, budgetDeleted] })
  }
)
