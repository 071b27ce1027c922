import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit"
import { tellSite } from "../../company/tell-site"
import { BudgetEvents } from "../events"
import {
  createBudgetStep,
  type CreateBudgetInput,
} from "../steps/create-budget"

const createBudgetWorkflowId = "b2b-create-budget"

/**
 * Makes a budget, which begins with what was ordered in its running period.
 *
 * @summary Makes a budget, which begins with what was ordered in its running period.
 * @throws MedusaError codes `b2b.budget.dates`, `b2b.budget.subject_not_found`,
 *   `b2b.budget.currency_unknown`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.budgetCreated - Runs when it is done.
 *
 * @example
 * await createBudgetWorkflow(container).run({
 *   input: { company_id, actor, budget },
 * })
 */
export const createBudgetWorkflow = createWorkflow(
  createBudgetWorkflowId,
  (input: CreateBudgetInput & { actor: Actor }) => {
    const validate = createHook("validate", { input })
    const done = createBudgetStep(input)
    const budgetCreated = createHook("budgetCreated", { done })
    tellSite(input, done, {
      event: BudgetEvents.BUDGET_CREATED,
      action: "budget.created",
      subject: "budget",
    })
    return new WorkflowResponse(done, { hooks: [validate, budgetCreated] })
  }
)
