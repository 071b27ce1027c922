import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { ApprovalEvents } from "../events"
import { mailApprovalStep } from "../steps/mail-approval"
import {
  requestApprovalStep,
  type AskedApproval,
} from "../steps/request-approval"

const requestApprovalWorkflowId = "b2b-request-approval"

/**
 * Asks those whom the policies name for a yes to a cart as it is, and freezes it.
 *
 * @summary Asks for an approval.
 * @throws MedusaError codes `b2b.approval.not_needed`, `.pending`, `.rejected`, `.nobody`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.approvalRequested - Runs when it is done.
 *
 * @example
 * await requestApprovalWorkflow(container).run({
 *   input: { cart_id, order_header_id, note: null, actor },
 * })
 */
export const requestApprovalWorkflow = createWorkflow(
  requestApprovalWorkflowId,
  (input: AskedApproval) => {
    const validate = createHook("validate", { input })
    acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 30 })
    const done = requestApprovalStep(input)
    emitEventStep({
      eventName: ApprovalEvents.APPROVAL_REQUESTED,
      data: done.event,
    })
    const approvalRequested = createHook("approvalRequested", { done })
    releaseLockStep({ key: input.cart_id })
    recordAuditStep(done.audit)
    mailApprovalStep({ request_id: done.id, what: "wanted" })
    return new WorkflowResponse(done, { hooks: [validate, approvalRequested] })
  }
)
