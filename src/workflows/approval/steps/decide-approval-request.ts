import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  APPROVAL_MODULE,
  type ApprovalModuleService,
  type Decider,
  type GivenAnswer,
} from "../../../modules/approval"
import { b2bOptions } from "../../../options"
import type { Actor } from "../../audit/actor"
import { requestEvent, requestLine } from "../approval-audit"

export type ApprovalAnswer = Omit<GivenAnswer, "at"> & { decider: Decider }

const decideApprovalRequestStepId = "b2b-decide-approval-request-step"

/**
 * Gives one answer. It is final, so nothing after it takes it back.
 * @throws MedusaError codes `b2b.approval_request.*`, `b2b.approval.not_yours`,
 *   `.own_request`
 */
export const decideApprovalRequestStep = createStep(
  { name: decideApprovalRequestStepId, noCompensation: true },
  async ({ decider, ...answer }: ApprovalAnswer, { container }) => {
    const request = await container
      .resolve<ApprovalModuleService>(APPROVAL_MODULE)
      .answer({ ...answer, at: b2bOptions().now() }, decider)
    const { status } = request
    const { type, id, name } = decider
    const actor: Actor = { type, id, name }
    return new StepResponse({
      id: request.id,
      status,
      event: { ...requestEvent(request), status },
      audit: [
        {
          ...requestLine(actor, request, {
            decision: answer.decision,
            status,
            via: answer.via,
            ...(answer.reason === null ? {} : { reason: answer.reason }),
          }),
          action: "approval_request.decided",
        },
      ],
    })
  }
)
