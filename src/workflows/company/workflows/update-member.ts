import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { MemberChange } from "../../../modules/company"
import { recordAuditStep } from "../../audit/record-audit"
import type { OfCompany } from "../change"
import { CompanyEvents } from "../events"
import { changeMemberStep } from "../steps/change-member"

type Input = OfCompany & {
  member_id: string
  change: Omit<MemberChange, "status">
}

const updateMemberWorkflowId = "b2b-update-member"

/**
 * Gives a member other roles or another job title. Takes effect at his next request.
 *
 * @summary Changes a member's roles or job title.
 * @throws MedusaError codes `b2b.member.not_found`, `.last_admin`, `b2b.role.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.memberUpdated - Runs when it is done.
 *
 * @example
 * await updateMemberWorkflow(container).run({
 *   input: { company_id, member_id, change: { role_ids }, actor },
 * })
 */
export const updateMemberWorkflow = createWorkflow(
  updateMemberWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = changeMemberStep(
      transform({ input }, (data) => ({
        ...data.input,
        action: "member.updated",
      }))
    )
    emitEventStep({
      eventName: CompanyEvents.MEMBER_UPDATED,
      data: change.event,
    })
    const memberUpdated = createHook("memberUpdated", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, { hooks: [validate, memberUpdated] })
  }
)
