import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openApprovalLink } from "../../../../workflows/approval/links/open-approval-link"
import type { StoreApprovalRequestAnswer } from "../approval-requests/types"
import { answerLink } from "./answer-link"
import type { StoreOpenApprovalLink } from "./validators"

/** Shows the whole basket and decides nothing: mail scanners open links too. */
export async function POST(
  req: MedusaRequest<StoreOpenApprovalLink>,
  res: MedusaResponse<StoreApprovalRequestAnswer>
): Promise<void> {
  await answerLink(
    req,
    res,
    await openApprovalLink(req.scope, req.validatedBody.token)
  )
}
