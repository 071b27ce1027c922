import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { SalesRepEvents } from "../events"
import { deleteRepRuleStep, type DeleteRepRule } from "../steps/delete-rep-rule"

const deleteRepRuleWorkflowId = "b2b-delete-rep-rule"

/**
 * Removes an assignment rule. Whom it gave to a rep stays with him.
 *
 * @summary Removes an assignment rule.
 * @throws MedusaError code `b2b.rep_rule.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 *
 * @example
 * await deleteRepRuleWorkflow(container).run({ input: { id, actor } })
 */
export const deleteRepRuleWorkflow = createWorkflow(
  deleteRepRuleWorkflowId,
  (input: DeleteRepRule) => {
    const validate = createHook("validate", { input })
    const deleted = deleteRepRuleStep(input)
    emitEventStep({
      eventName: SalesRepEvents.REP_RULE_DELETED,
      data: deleted.event,
    })
    recordAuditStep(deleted.audit)
    return new WorkflowResponse(deleted, { hooks: [validate] })
  }
)
