import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  APPROVAL_MODULE,
  type ApprovalModuleService,
} from "../../../../../modules/approval"
import {
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../../../../modules/sales-rep"
import { salesRepOf } from "../../../../middlewares/acting/sales-rep"
import { presentRequests } from "../../approval-requests/present"
import type { StoreApprovalRequestListAnswer } from "../../approval-requests/types"
import type { RepApprovalRequestParams } from "../../approval-requests/validators"

/** What waits for the rep of the accounts that he serves. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StoreApprovalRequestListAnswer>
): Promise<void> {
  const { limit, offset } = req.validatedQuery as RepApprovalRequestParams
  const { id, name, offices } = salesRepOf(req)
  const assignments = await req.scope
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .listB2bRepAssignments(
      {
        sales_rep_id: id,
        office_id: offices.map(({ office_id }) => office_id),
        ended_at: null,
      },
      { select: ["account_id"], take: null }
    )
  const keys = assignments.map(({ account_id }) => `sales_rep:${account_id}`)
  const service = req.scope.resolve<ApprovalModuleService>(APPROVAL_MODULE)
  const { ids, count } = await service.toDecide({
    account_id: null,
    type: "sales_rep",
    id,
    keys,
    limit,
    offset,
  })
  const rows = await service.listB2bApprovalRequests(
    { id: ids },
    { take: limit, order: { requested_at: "ASC", id: "ASC" } }
  )
  const decider = {
    type: "sales_rep" as const,
    id,
    name,
    keys,
    stands_in_for: [],
  }
  res.json({
    approval_requests: await presentRequests(req.scope, rows, {
      decider,
      asker_id: id,
    }),
    count,
    offset,
    limit,
  })
}
