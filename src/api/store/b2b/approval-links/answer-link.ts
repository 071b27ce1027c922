import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OpenedLink } from "../../../../workflows/approval/links/open-approval-link"
import { seesAmounts } from "../../../../workflows/approval/people/sees-amounts"
import { presentWhole } from "../approval-requests/present"
import type { StoreApprovalRequestAnswer } from "../approval-requests/types"

/** The basket, with amounts as far as the link's owner would see them signed in. */
export async function answerLink(
  req: MedusaRequest,
  res: MedusaResponse<StoreApprovalRequestAnswer>,
  { request, decider }: OpenedLink
): Promise<void> {
  req.b2b_amounts = await seesAmounts(req.scope, request, decider)
  res.setHeader("cache-control", "private, no-store")
  res.json({
    approval_request: await presentWhole(req.scope, request, {
      decider,
      asker_id: null,
    }),
  })
}
