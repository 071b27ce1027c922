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

const removeMemberWorkflowId = "b2b-remove-member"

/**
 * Removes a member with his sites and what he lent. He can be invited again.
 *
 * @summary Removes a member.
 * @throws MedusaError codes `b2b.member.not_found`, `.cannot_transition`, `.last_admin`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.memberRemoved - Runs when it is done.
 *
 * @example
 * await removeMemberWorkflow(container).run({
 *   input: { company_id, member_id, actor },
 * })
 */
export const removeMemberWorkflow = createWorkflow(
  removeMemberWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = changeMemberStep(
      transform({ input }, (data) => ({
        ...data.input,
        change: { status: "removed" as const },
        action: "member.removed",
      }))
    )
    emitEventStep({
      eventName: CompanyEvents.MEMBER_REMOVED,
      data: change.event,
    })
    const memberRemoved = createHook("memberRemoved", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, { hooks: [validate, memberRemoved] })
  }
)
