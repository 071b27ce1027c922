import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findRequest, readerOf } from "../find-request"
import { presentWhole } from "../present"
import type { StoreApprovalRequestAnswer } from "../types"

/** One request with its whole basket. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StoreApprovalRequestAnswer>
): Promise<void> {
  const reader = await readerOf(req)
  const row = await findRequest(req, reader)
  res.json({ approval_request: await presentWhole(req.scope, row, reader) })
}
