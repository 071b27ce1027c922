import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  APPROVAL_MODULE,
  type ApprovalModuleService,
} from "../../../../../../modules/approval"
import { requestApprovalWorkflow } from "../../../../../../workflows/approval"
import { memberActor } from "../../../../../middlewares/actor-of"
import { readerOf } from "../../../approval-requests/find-request"
import { presentWhole } from "../../../approval-requests/present"
import type { StoreApprovalRequestAnswer } from "../../../approval-requests/types"
import type { StoreAskApproval } from "../../../approval-requests/validators"
import { orderHeaderBehind } from "../order-header-behind"

/** Asks for a yes to the cart as it is, which freezes it. */
export async function POST(
  req: MedusaRequest<StoreAskApproval>,
  res: MedusaResponse<StoreApprovalRequestAnswer>
): Promise<void> {
  const { id: order_header_id, cart_id } = orderHeaderBehind(req)
  const { result } = await requestApprovalWorkflow(req.scope).run({
    input: {
      cart_id,
      order_header_id,
      note: req.validatedBody.note ?? null,
      actor: await memberActor(req),
    },
  })
  const row = await req.scope
    .resolve<ApprovalModuleService>(APPROVAL_MODULE)
    .retrieveB2bApprovalRequest(result.id)
  const reader = await readerOf(req)
  res
    .status(201)
    .json({ approval_request: await presentWhole(req.scope, row, reader) })
}
