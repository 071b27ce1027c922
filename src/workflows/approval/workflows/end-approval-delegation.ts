import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { ApprovalEvents } from "../events"
import {
  endApprovalDelegationStep,
  type EndedApprovalDelegation,
} from "../steps/approval-delegations"

const endApprovalDelegationWorkflowId = "b2b-end-approval-delegation"

/**
 * Takes back that a colleague decides in a member's place.
 *
 * @summary Ends a delegation.
 * @throws MedusaError `b2b.approval_delegation.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.approvalDelegationEnded - Runs when it is done.
 *
 * @example
 * await endApprovalDelegationWorkflow(container).run({
 *   input: { id, member_id, actor },
 * })
 */
export const endApprovalDelegationWorkflow = createWorkflow(
  endApprovalDelegationWorkflowId,
  (input: EndedApprovalDelegation) => {
    const validate = createHook("validate", { input })
    const done = endApprovalDelegationStep(input)
    emitEventStep({
      eventName: ApprovalEvents.APPROVAL_DELEGATION_ENDED,
      data: done.event,
    })
    const approvalDelegationEnded = createHook("approvalDelegationEnded", {
      done,
    })
    recordAuditStep(done.audit)
    return new WorkflowResponse(done, {
      hooks: [validate, approvalDelegationEnded],
    })
  }
)
