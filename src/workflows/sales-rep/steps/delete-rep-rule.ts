import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import type { Actor } from "../../audit/actor"
import { auditLine } from "../../company/change"
import { findRepRule } from "../find-rep-rule"

export type DeleteRepRule = { id: string; actor: Actor }

const deleteRepRuleStepId = "b2b-delete-rep-rule-step"

/** Removes a rule; undone by bringing it back. */
export const deleteRepRuleStep = createStep(
  deleteRepRuleStepId,
  async ({ id, actor }: DeleteRepRule, { container }) => {
    const { name, office_id, sales_rep } = await findRepRule(container, id)
    await container
      .resolve<SalesRepModuleService>(SALES_REP_MODULE)
      .softDeleteB2bRepRules([id])
    return new StepResponse(
      {
        event: { id },
        audit: [
          auditLine(
            { company_id: null, actor },
            "rep_rule.deleted",
            { type: "rep_rule", id, name },
            { before: { office_id, sales_rep_id: sales_rep.id } }
          ),
        ],
      },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<SalesRepModuleService>(SALES_REP_MODULE)
        .restoreB2bRepRules([id])
    }
  }
)
