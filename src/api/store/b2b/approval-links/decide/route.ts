import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  APPROVAL_MODULE,
  type ApprovalModuleService,
} from "../../../../../modules/approval"
import { decideApprovalRequestWorkflow } from "../../../../../workflows/approval"
import { openApprovalLink } from "../../../../../workflows/approval/links/open-approval-link"
import type { StoreApprovalRequestAnswer } from "../../approval-requests/types"
import { answerLink } from "../answer-link"
import type { StoreDecideApprovalLink } from "../validators"

/** Answers once, as the link's owner; the link is used up then. */
export async function POST(
  req: MedusaRequest<StoreDecideApprovalLink>,
  res: MedusaResponse<StoreApprovalRequestAnswer>
): Promise<void> {
  const { token, decision, reason } = req.validatedBody
  const { request, decider } = await openApprovalLink(req.scope, token)
  await decideApprovalRequestWorkflow(req.scope).run({
    input: {
      request_id: request.id,
      tier: request.tier,
      decision,
      reason: reason ?? null,
      via: "link",
      decider,
    },
  })
  const now = await req.scope
    .resolve<ApprovalModuleService>(APPROVAL_MODULE)
    .retrieveB2bApprovalRequest(request.id)
  await answerLink(req, res, { request: now, decider })
}
