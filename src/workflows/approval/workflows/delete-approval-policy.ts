import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { ApprovalEvents } from "../events"
import {
  deleteApprovalPolicyStep,
  type DeletedPolicy,
} from "../steps/save-approval-policy"

const deleteApprovalPolicyWorkflowId = "b2b-delete-approval-policy"

/**
 * Takes a policy away; what waits under it still waits.
 *
 * @summary Deletes an approval policy.
 * @throws MedusaError `b2b.approval_policy.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.approvalPolicyDeleted - Runs when it is done.
 *
 * @example
 * await deleteApprovalPolicyWorkflow(container).run({
 *   input: { id, actor },
 * })
 */
export const deleteApprovalPolicyWorkflow = createWorkflow(
  deleteApprovalPolicyWorkflowId,
  (input: DeletedPolicy) => {
    const validate = createHook("validate", { input })
    const done = deleteApprovalPolicyStep(input)
    emitEventStep({
      eventName: ApprovalEvents.APPROVAL_POLICY_DELETED,
      data: done.event,
    })
    const approvalPolicyDeleted = createHook("approvalPolicyDeleted", { done })
    recordAuditStep(done.audit)
    return new WorkflowResponse(done, {
      hooks: [validate, approvalPolicyDeleted],
    })
  }
)
