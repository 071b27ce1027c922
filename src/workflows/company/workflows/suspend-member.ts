import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import type { OfCompany } from "../change"
import { CompanyEvents } from "../events"
import { changeMemberStep } from "../steps/change-member"

type Input = OfCompany & { member_id: string }

const suspendMemberWorkflowId = "b2b-suspend-member"

/**
 * Shuts a member out from his next request on, and takes back what he lent to colleagues.
 *
 * @summary Suspends a member.
 * @throws MedusaError codes `b2b.member.not_found`, `.cannot_transition`, `.last_admin`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.memberSuspended - Runs when it is done.
 *
 * @example
 * await suspendMemberWorkflow(container).run({
 *   input: { company_id, member_id, actor },
 * })
 */
export const suspendMemberWorkflow = createWorkflow(
  suspendMemberWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = changeMemberStep(
      transform({ input }, (data) => ({
        ...data.input,
        change: { status: "suspended" as const },
        action: "member.suspended",
      }))
    )
    emitEventStep({
      eventName: CompanyEvents.MEMBER_SUSPENDED,
      data: change.event,
    })
    const memberSuspended = createHook("memberSuspended", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, { hooks: [validate, memberSuspended] })
  }
)
