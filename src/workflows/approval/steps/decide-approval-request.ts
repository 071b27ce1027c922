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
 * Gives one answer. It is final, once it stands in the log.
 * @throws MedusaError codes `b2b.approval_request.*`, `b2b.approval.not_yours`,
 *   `.own_request`
 */
export const decideApprovalRequestStep = createStep(
  decideApprovalRequestStepId,
  async ({ decider, ...answer }: ApprovalAnswer, { container }) => {
    const service = container.resolve<ApprovalModuleService>(APPROVAL_MODULE)
    const before = await service.requestBefore(answer.request_id)
    const request = await service.answer(
      { ...answer, at: b2bOptions().now() },
      decider
    )
    const { status } = request
    const { type, id, name } = decider
    const actor: Actor = { type, id, name }
    const done = {
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
    }
    return new StepResponse(done, { before, decider_id: decider.id })
  },
  async (done, { container }) => {
    if (done) {
      await container
        .resolve<ApprovalModuleService>(APPROVAL_MODULE)
        .putBack(done.before, done.decider_id)
    }
  }
)
