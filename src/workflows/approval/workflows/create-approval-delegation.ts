import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { ApprovalEvents } from "../events"
import {
  createApprovalDelegationStep,
  type NewApprovalDelegation,
} from "../steps/approval-delegations"

const createApprovalDelegationWorkflowId = "b2b-create-approval-delegation"

/**
 * Lets a colleague decide in a member's place for some days.
 *
 * @summary Names a delegate.
 * @throws MedusaError `b2b.approval_delegation.invalid`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.approvalDelegationCreated - Runs when it is done.
 *
 * @example
 * await createApprovalDelegationWorkflow(container).run({
 *   input: { company_id, member_id, delegate_id, starts_on, ends_on, today, actor },
 * })
 */
export const createApprovalDelegationWorkflow = createWorkflow(
  createApprovalDelegationWorkflowId,
  (input: NewApprovalDelegation) => {
    const validate = createHook("validate", { input })
    const done = createApprovalDelegationStep(input)
    emitEventStep({
      eventName: ApprovalEvents.APPROVAL_DELEGATION_CREATED,
      data: done.event,
    })
    const approvalDelegationCreated = createHook("approvalDelegationCreated", {
      done,
    })
    recordAuditStep(done.audit)
    return new WorkflowResponse(done, {
      hooks: [validate, approvalDelegationCreated],
    })
  }
)
