import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { approvalErrors } from "../../../../../../modules/approval"
import { toMedusaError } from "../../../../../../utils/catalogue-error"
import { decideApprovalRequestWorkflow } from "../../../../../../workflows/approval"
import { findRequest, readerOf } from "../../find-request"
import { presentWhole } from "../../present"
import type { StoreApprovalRequestAnswer } from "../../types"
import type { DecideApproval } from "../../validators"

/** The member's own yes or no, or one that he gives for somebody who let him. */
export async function POST(
  req: MedusaRequest<DecideApproval>,
  res: MedusaResponse<StoreApprovalRequestAnswer>
): Promise<void> {
  const reader = await readerOf(req)
  const { id } = await findRequest(req, reader)
  const { decider } = reader
  if (!decider) {
    throw toMedusaError(approvalErrors.notYours())
  }
  const { decision, reason } = req.validatedBody
  await decideApprovalRequestWorkflow(req.scope).run({
    input: {
      request_id: id,
      decision,
      reason: reason ?? null,
      via: "store",
      decider,
    },
  })
  const row = await findRequest(req, reader)
  res.json({ approval_request: await presentWhole(req.scope, row, reader) })
}
