import type { MedusaRequest } from "@medusajs/framework/http"
import {
  APPROVAL_MODULE,
  approvalErrors,
  tiersOf,
  type ApprovalModuleService,
  type ApprovalRequestRow,
  type Decider,
} from "../../../../../modules/approval"
import { toMedusaError } from "../../../../../utils/catalogue-error"
import { repDecider } from "../../../../../workflows/approval/people/deciders"
import { salesRepOf } from "../../../../middlewares/acting/sales-rep"

/**
 * A request that names the rep of an account which he serves.
 * @throws MedusaError `b2b.approval_request.not_found`: foreign and missing ones alike
 */
export async function askedRep(
  req: MedusaRequest
): Promise<{ row: ApprovalRequestRow; decider: Decider }> {
  const id = req.params.id ?? ""
  const [row] = await req.scope
    .resolve<ApprovalModuleService>(APPROVAL_MODULE)
    .listB2bApprovalRequests({ id }, { take: 1 })
  // Asked of a missing one too: it takes as long as a foreign one.
  const decider = await repDecider(
    req.scope,
    row?.account_id ?? "",
    salesRepOf(req)
  )
  const isAsked =
    row &&
    decider.keys.some((key) =>
      tiersOf(row).some((tier) =>
        [...tier.keys, ...(tier.escalated ? tier.escalate_keys : [])].includes(
          key
        )
      )
    )
  if (!row || !isAsked) {
    throw toMedusaError(approvalErrors.requestNotFound(id))
  }
  return { row, decider }
}
