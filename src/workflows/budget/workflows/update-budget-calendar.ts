import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit"
import { tellSite } from "../../company/tell-site"
import { BudgetEvents } from "../events"
import {
  updateBudgetCalendarStep,
  type UpdateBudgetCalendarInput,
} from "../steps/update-budget-calendar"

const updateBudgetCalendarWorkflowId = "b2b-update-budget-calendar"

/**
 * Says by whose clock a company's budgets run.
 *
 * @summary Says by whose clock a company's budgets run.
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.budgetCalendarUpdated - Runs when it is done.
 *
 * @example
 * await updateBudgetCalendarWorkflow(container).run({
 *   input: { company_id, actor, patch: { time_zone: "Europe/Rome" } },
 * })
 */
export const updateBudgetCalendarWorkflow = createWorkflow(
  updateBudgetCalendarWorkflowId,
  (input: UpdateBudgetCalendarInput & { actor: Actor }) => {
    const validate = createHook("validate", { input })
    const done = updateBudgetCalendarStep(input)
    const budgetCalendarUpdated = createHook("budgetCalendarUpdated", { done })
    tellSite(input, done, {
      event: BudgetEvents.BUDGET_CALENDAR_UPDATED,
      action: "budget_calendar.updated",
      subject: "budget_calendar",
    })
    return new WorkflowResponse(done, {
      hooks: [validate, budgetCalendarUpdated],
    })
  }
)
