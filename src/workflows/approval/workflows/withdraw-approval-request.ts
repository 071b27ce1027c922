import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { ApprovalEvents } from "../events"
import {
  withdrawApprovalRequestStep,
  type WithdrawnApproval,
} from "../steps/withdraw-approval-request"

const withdrawApprovalRequestWorkflowId = "b2b-withdraw-approval-request"

/**
 * Takes a request back, so that its cart can be changed again.
 *
 * @summary Withdraws an approval request.
 * @throws MedusaError `b2b.approval_request.not_pending`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.approvalWithdrawn - Runs when it is done.
 *
 * @example
 * await withdrawApprovalRequestWorkflow(container).run({
 *   input: { request_id, actor },
 * })
 */
export const withdrawApprovalRequestWorkflow = createWorkflow(
  withdrawApprovalRequestWorkflowId,
  (input: WithdrawnApproval) => {
    const validate = createHook("validate", { input })
    const done = withdrawApprovalRequestStep(input)
    emitEventStep({
      eventName: ApprovalEvents.APPROVAL_WITHDRAWN,
      data: done.event,
    })
    const approvalWithdrawn = createHook("approvalWithdrawn", { done })
    recordAuditStep(done.audit)
    return new WorkflowResponse(done, { hooks: [validate, approvalWithdrawn] })
  }
)
