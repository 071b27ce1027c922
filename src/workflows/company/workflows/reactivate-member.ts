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

const reactivateMemberWorkflowId = "b2b-reactivate-member"

/**
 * Lets a suspended member in again, with his roles and sites; what he had lent stays ended.
 *
 * @summary Reactivates a suspended member.
 * @throws MedusaError codes `b2b.member.not_found`, `.cannot_transition`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.memberReactivated - Runs when it is done.
 *
 * @example
 * await reactivateMemberWorkflow(container).run({
 *   input: { company_id, member_id, actor },
 * })
 */
export const reactivateMemberWorkflow = createWorkflow(
  reactivateMemberWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = changeMemberStep(
      transform({ input }, (data) => ({
        ...data.input,
        change: { status: "active" as const },
        action: "member.reactivated",
      }))
    )
    emitEventStep({
      eventName: CompanyEvents.MEMBER_REACTIVATED,
      data: change.event,
    })
    const memberReactivated = createHook("memberReactivated", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, memberReactivated],
    })
  }
)
