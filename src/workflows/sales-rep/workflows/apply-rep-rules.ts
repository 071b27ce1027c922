import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { SalesRepEvents } from "../events"
import { changeRepAssignmentsStep } from "../steps/change-rep-assignments"
import { planRepRulesStep, type RepRulesToApply } from "../steps/plan-rep-rules"

const applyRepRulesWorkflowId = "b2b-apply-rep-rules"

/**
 * Moves accounts to the reps that a sales office's rules give them, exactly as they were
 * previewed, all or none.
 *
 * @summary Assigns accounts to sales reps by rule.
 * @throws MedusaError codes `b2b.rep_rule.preview_stale`, `.not_found`, and where
 *   somebody changes the same accounts at the same moment `b2b.rep_assignment.*`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 *
 * @example
 * await applyRepRulesWorkflow(container).run({
 *   input: { office_id, rule_ids: null, token, actor },
 * })
 */
export const applyRepRulesWorkflow = createWorkflow(
  applyRepRulesWorkflowId,
  (input: RepRulesToApply) => {
    const validate = createHook("validate", { input })
    const change = planRepRulesStep(input)
    const changed = changeRepAssignmentsStep(change)
    emitEventStep({
      eventName: SalesRepEvents.REP_ASSIGNMENTS_CHANGED,
      data: transform({ changed }, ({ changed: { added, ended } }) => ({
        added,
        ended,
      })),
    })
    recordAuditStep(changed.audit)
    return new WorkflowResponse(changed, { hooks: [validate] })
  }
)
