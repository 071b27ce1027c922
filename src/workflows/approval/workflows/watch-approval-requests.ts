import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { ApprovalEvents } from "../events"
import { watchApprovalRequestsStep } from "../steps/watch-approval-requests"

const watchApprovalRequestsWorkflowId = "b2b-watch-approval-requests"

/**
 * Looks after requests that nobody answers: those that wait too long are escalated, and
 * those that ran out end.
 *
 * @summary Escalates and ends approval requests.
 *
 * @property hooks.validate - Runs first; throw to stop.
 *
 * @example
 * await watchApprovalRequestsWorkflow(container).run()
 */
export const watchApprovalRequestsWorkflow = createWorkflow(
  watchApprovalRequestsWorkflowId,
  () => {
    const validate = createHook("validate", {})
    const watched = watchApprovalRequestsStep()
    when({ watched }, (data) => data.watched.audit.length > 0).then(() => {
      emitEventStep({
        eventName: ApprovalEvents.APPROVALS_WATCHED,
        data: watched.done,
      })
    })
    recordAuditStep(watched.audit)
    return new WorkflowResponse(watched.done, { hooks: [validate] })
  }
)
