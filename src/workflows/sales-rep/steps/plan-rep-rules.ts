import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { repRuleErrors } from "../../../modules/sales-rep"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { Actor } from "../../audit/actor"
import { planRepRules, type RulesToApply } from "../plan-rep-rules"
import type { RepAssignmentChange } from "./change-rep-assignments"

export type RepRulesToApply = RulesToApply & {
  /** Of the preview. */
  token: string
  actor: Actor
}

const planRepRulesStepId = "b2b-plan-rep-rules-step"

/** The moves of a preview, as long as they are still those that the rules make. */
export const planRepRulesStep = createStep(
  planRepRulesStepId,
  async ({ token, actor, ...which }: RepRulesToApply, { container }) => {
    const plan = await planRepRules(container, which)
    if (plan.token !== token) {
      throw toMedusaError(repRuleErrors.previewStale())
    }
    const change: RepAssignmentChange = {
      end: plan.moves.flatMap(({ ends }) => ends.map(({ id }) => id)),
      add: plan.moves.map(({ account_id, rule }) => ({
        account_id,
        sales_rep_id: rule.sales_rep_id,
        type: rule.type,
        source: "rule",
        reason: rule.name,
      })),
      actor,
    }
    return new StepResponse(change)
  }
)
