import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  APPROVAL_MODULE,
  type ApprovalModuleService,
} from "../../../modules/approval"
import { b2bOptions } from "../../../options"
import type { Actor } from "../../audit/actor"
import { requestEvent, requestLine } from "../approval-audit"

export type WithdrawnApproval = { request_id: string; actor: Actor }

const withdrawApprovalRequestStepId = "b2b-withdraw-approval-request-step"

/**
 * Takes a request back, for good: whoever wants the same asks anew.
 * @throws MedusaError `b2b.approval_request.not_pending`
 */
export const withdrawApprovalRequestStep = createStep(
  withdrawApprovalRequestStepId,
  async ({ request_id, actor }: WithdrawnApproval, { container }) => {
    const service = container.resolve<ApprovalModuleService>(APPROVAL_MODULE)
    const before = await service.requestBefore(request_id)
    const request = await service.endRequest(
      request_id,
      "withdrawn",
      b2bOptions().now()
    )
    const done = {
      id: request.id,
      event: requestEvent(request),
      audit: [
        {
          ...requestLine(actor, request, { status: "withdrawn" }),
          action: "approval_request.withdrawn",
        },
      ],
    }
    return new StepResponse(done, before)
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<ApprovalModuleService>(APPROVAL_MODULE)
        .putBack(before, null)
    }
  }
)
