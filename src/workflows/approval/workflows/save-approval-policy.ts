import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { ApprovalEvents } from "../events"
import {
  saveApprovalPolicyStep,
  type SavedPolicy,
} from "../steps/save-approval-policy"

const saveApprovalPolicyWorkflowId = "b2b-save-approval-policy"

/**
 * Says when an order must be asked for, and whom.
 *
 * @summary Saves an approval policy.
 * @throws MedusaError `b2b.approval_policy.not_found`, `.target`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.approvalPolicySaved - Runs when it is done.
 *
 * @example
 * await saveApprovalPolicyWorkflow(container).run({
 *   input: { id: null, fields, actor },
 * })
 */
export const saveApprovalPolicyWorkflow = createWorkflow(
  saveApprovalPolicyWorkflowId,
  (input: SavedPolicy) => {
    const validate = createHook("validate", { input })
    const done = saveApprovalPolicyStep(input)
    emitEventStep({
      eventName: ApprovalEvents.APPROVAL_POLICY_SAVED,
      data: done.event,
    })
    const approvalPolicySaved = createHook("approvalPolicySaved", { done })
    recordAuditStep(done.audit)
    return new WorkflowResponse(done, {
      hooks: [validate, approvalPolicySaved],
    })
  }
)
