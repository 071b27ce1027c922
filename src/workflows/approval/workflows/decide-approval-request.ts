import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { ApprovalEvents } from "../events"
import { mailApprovalStep } from "../steps/mail-approval"
import {
  decideApprovalRequestStep,
  type ApprovalAnswer,
} from "../steps/decide-approval-request"

const decideApprovalRequestWorkflowId = "b2b-decide-approval-request"

/**
 * Gives one final answer to a request. The last yes approves it; the buyer places the order
 * himself then.
 *
 * @summary Answers an approval request.
 * @throws MedusaError codes `b2b.approval_request.not_pending`, `.decided`,
 *   `b2b.approval.not_yours`, `.own_request`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.approvalDecided - Runs when it is done.
 *
 * @example
 * await decideApprovalRequestWorkflow(container).run({
 *   input: { request_id, decision: "approve", reason: null, via: "store", decider },
 * })
 */
export const decideApprovalRequestWorkflow = createWorkflow(
  decideApprovalRequestWorkflowId,
  (input: ApprovalAnswer) => {
    const validate = createHook("validate", { input })
    const done = decideApprovalRequestStep(input)
    emitEventStep({
      eventName: ApprovalEvents.APPROVAL_DECIDED,
      data: done.event,
    })
    const approvalDecided = createHook("approvalDecided", { done })
    recordAuditStep(done.audit)
    mailApprovalStep({ request_id: done.id, what: "decided" })
    return new WorkflowResponse(done, { hooks: [validate, approvalDecided] })
  }
)
