import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { SalesRepEvents } from "../events"
import { saveRepRuleStep, type SaveRepRule } from "../steps/save-rep-rule"

const saveRepRuleWorkflowId = "b2b-save-rep-rule"

/**
 * Makes a rule by which a sales office gives accounts to a rep, or changes one. Nobody
 * moves until the rules are applied.
 *
 * @summary Makes or changes an assignment rule.
 * @throws MedusaError codes `b2b.rep_rule.*`, `b2b.sales_rep.office_unknown`,
 *   `.not_found`, `b2b.rep_assignment.rep_not_in_office`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 *
 * @example
 * await saveRepRuleWorkflow(container).run({
 *   input: { id, fields: { postcode_areas: ["LS", "BD"] }, actor },
 * })
 */
export const saveRepRuleWorkflow = createWorkflow(
  saveRepRuleWorkflowId,
  (input: SaveRepRule) => {
    const validate = createHook("validate", { input })
    const saved = saveRepRuleStep(input)
    emitEventStep({
      eventName: SalesRepEvents.REP_RULE_SAVED,
      data: saved.event,
    })
    recordAuditStep(saved.audit)
    return new WorkflowResponse(saved, { hooks: [validate] })
  }
)
