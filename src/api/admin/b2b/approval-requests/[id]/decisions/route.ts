import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { decideApprovalRequestWorkflow } from "../../../../../../workflows/approval"
import { presentWhole } from "../../../../../store/b2b/approval-requests/present"
import type { DecideApproval } from "../../../../../store/b2b/approval-requests/validators"
import { clerkFor, findRequest } from "../../find-request"
import type { AdminApprovalRequestAnswer } from "../../types"

/** The office's yes or no, where the office is asked. */
export async function POST(
  req: MedusaRequest<DecideApproval>,
  res: MedusaResponse<AdminApprovalRequestAnswer>
): Promise<void> {
  const { id, office_id } = await findRequest(req)
  const clerk = await clerkFor(req, office_id)
  const { decision, reason } = req.validatedBody
  await decideApprovalRequestWorkflow(req.scope).run({
    input: {
      request_id: id,
      decision,
      reason: reason ?? null,
      via: "admin",
      decider: clerk.decider,
    },
  })
  const row = await findRequest(req)
  res.json({ approval_request: await presentWhole(req.scope, row, clerk) })
}
