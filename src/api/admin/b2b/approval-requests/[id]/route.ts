import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { presentWhole } from "../../../../store/b2b/approval-requests/present"
import { clerkFor, findRequest } from "../find-request"
import type { AdminApprovalRequestAnswer } from "../types"

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminApprovalRequestAnswer>
): Promise<void> {
  const row = await findRequest(req)
  const clerk = await clerkFor(req, row.office_id)
  res.json({ approval_request: await presentWhole(req.scope, row, clerk) })
}
