import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { decideApprovalRequestWorkflow } from "../../../../../../../workflows/approval"
import { presentWhole } from "../../../../approval-requests/present"
import type { StoreApprovalRequestAnswer } from "../../../../approval-requests/types"
import type { DecideApproval } from "../../../../approval-requests/validators"
import { askedRep } from "../../asked-rep"

/** The rep's own yes or no, to what he did not ask for himself. */
export async function POST(
  req: MedusaRequest<DecideApproval>,
  res: MedusaResponse<StoreApprovalRequestAnswer>
): Promise<void> {
  const asked = await askedRep(req)
  const { decision, reason } = req.validatedBody
  await decideApprovalRequestWorkflow(req.scope).run({
    input: {
      request_id: asked.row.id,
      decision,
      reason: reason ?? null,
      via: "rep",
      decider: asked.decider,
    },
  })
  const { row, decider } = await askedRep(req)
  const reader = { decider, asker_id: decider.id }
  res.json({ approval_request: await presentWhole(req.scope, row, reader) })
}
