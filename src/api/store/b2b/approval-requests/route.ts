import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  APPROVAL_MODULE,
  type ApprovalModuleService,
} from "../../../../modules/approval"
import { companyErrors } from "../../../../modules/company"
import { toMedusaError } from "../../../../utils/catalogue-error"
import { allKeys } from "../../../../workflows/approval/people/deciders"
import { readerOf } from "./find-request"
import { presentRequests } from "./present"
import type { StoreApprovalRequestListAnswer } from "./types"
import type { StoreApprovalRequestParams } from "./validators"

/** What the member asked for, what waits for him, or all of the account's. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StoreApprovalRequestListAnswer>
): Promise<void> {
  const { view, status, limit, offset } =
    req.validatedQuery as StoreApprovalRequestParams
  const reader = await readerOf(req)
  const { account, member, permissions } = reader.context
  const service = req.scope.resolve<ApprovalModuleService>(APPROVAL_MODULE)
  if (view === "account" && !permissions.has("order.view_all")) {
    throw toMedusaError(companyErrors.permissionMissing("order.view_all"))
  }
  if (view === "to_decide") {
    const { ids, count } = await service.toDecide({
      account_id: account.id,
      type: "member",
      id: member.id,
      keys: reader.decider ? allKeys(reader.decider) : [],
      limit,
      offset,
    })
    const found = await service.listB2bApprovalRequests(
      { id: ids },
      { take: limit, order: { requested_at: "ASC", id: "ASC" } }
    )
    const approval_requests = await presentRequests(req.scope, found, reader)
    res.json({ approval_requests, count, offset, limit })
    return
  }
  const [rows, count] = await service.listAndCountB2bApprovalRequests(
    {
      account_id: account.id,
      ...(view === "mine" ? { member_id: member.id } : {}),
      ...(status ? { status } : {}),
    },
    { take: limit, skip: offset, order: { requested_at: "DESC", id: "DESC" } }
  )
  const approval_requests = await presentRequests(req.scope, rows, reader)
  res.json({ approval_requests, count, offset, limit })
}
