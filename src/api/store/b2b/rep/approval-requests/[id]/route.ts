import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { presentWhole } from "../../../approval-requests/present"
import type { StoreApprovalRequestAnswer } from "../../../approval-requests/types"
import { askedRep } from "../asked-rep"

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StoreApprovalRequestAnswer>
): Promise<void> {
  const { row, decider } = await askedRep(req)
  const reader = { decider, asker_id: decider.id }
  res.json({ approval_request: await presentWhole(req.scope, row, reader) })
}
