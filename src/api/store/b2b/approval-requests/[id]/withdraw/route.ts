import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { approvalErrors } from "../../../../../../modules/approval"
import { toMedusaError } from "../../../../../../utils/catalogue-error"
import { withdrawApprovalRequestWorkflow } from "../../../../../../workflows/approval"
import { memberActor } from "../../../../../middlewares/actor-of"
import { findRequest, readerOf } from "../../find-request"
import { isAskers, presentWhole } from "../../present"
import type { StoreApprovalRequestAnswer } from "../../types"

/** Whoever asked takes it back, and may change the cart again. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<StoreApprovalRequestAnswer>
): Promise<void> {
  const reader = await readerOf(req)
  const { id, ...row } = await findRequest(req, reader)
  if (!isAskers(row, reader.asker_id)) {
    throw toMedusaError(approvalErrors.notYourRequest(id))
  }
  await withdrawApprovalRequestWorkflow(req.scope).run({
    input: { request_id: id, actor: await memberActor(req) },
  })
  const now = await findRequest(req, reader)
  res.json({ approval_request: await presentWhole(req.scope, now, reader) })
}
