import type { MedusaRequest } from "@medusajs/framework/http"
import {
  APPROVAL_MODULE,
  approvalErrors,
  type ApprovalModuleService,
  type ApprovalRequestRow,
} from "../../../../modules/approval"
import { toMedusaError } from "../../../../utils/catalogue-error"
import { officeDecider } from "../../../../workflows/approval/people/deciders"
import { adminActor } from "../../../middlewares/actor-of"
import type { ApprovalReader } from "../../../store/b2b/approval-requests/present"

/** @throws MedusaError `b2b.approval_request.not_found` */
export async function findRequest(
  req: MedusaRequest
): Promise<ApprovalRequestRow> {
  const id = req.params.id ?? ""
  const [row] = await req.scope
    .resolve<ApprovalModuleService>(APPROVAL_MODULE)
    .listB2bApprovalRequests({ id }, { take: 1 })
  if (!row) {
    throw toMedusaError(approvalErrors.requestNotFound(id))
  }
  return row
}

/** The clerk, who answers what was asked of this office and nothing else. */
export async function clerkFor(req: MedusaRequest, officeId: string) {
  const { id, name } = await adminActor(req)
  const decider = officeDecider(officeId, { id, name })
  return { decider, asker_id: null } satisfies ApprovalReader
}
