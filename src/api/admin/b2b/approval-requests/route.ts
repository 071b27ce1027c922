import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  APPROVAL_MODULE,
  type ApprovalModuleService,
} from "../../../../modules/approval"
import {
  TRADE_MODULE,
  type TradeModuleService,
} from "../../../../modules/trade"
import { defined } from "../../../../utils/defined"
import { adminActor } from "../../../middlewares/actor-of"
import { presentRequests } from "../../../store/b2b/approval-requests/present"
import type { AdminApprovalRequestListAnswer } from "./types"
import type { AdminApprovalRequestParams } from "./validators"

/** All requests, the latest first. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminApprovalRequestListAnswer>
): Promise<void> {
  const { limit, offset, asks_office, office_id, ...filter } =
    req.validatedQuery as AdminApprovalRequestParams
  const service = req.scope.resolve<ApprovalModuleService>(APPROVAL_MODULE)
  const [rows, count] = await service.listAndCountB2bApprovalRequests(
    {
      ...defined({ ...filter, office_id }),
      ...(asks_office === "true"
        ? { status: "pending", awaits: { $overlap: await officeKeys(req) } }
        : {}),
    },
    { take: limit, skip: offset, order: { requested_at: "DESC", id: "DESC" } }
  )
  const { id, name } = await adminActor(req)
  const decider = {
    type: "user" as const,
    id,
    name,
    keys: rows.map((row) => `office:${row.office_id}`),
    stands_in_for: [],
  }
  const approval_requests = await presentRequests(req.scope, rows, {
    decider,
    asker_id: null,
  })
  res.json({ approval_requests, count, offset, limit })
}

/** Of all offices; there are few. */
async function officeKeys(req: MedusaRequest): Promise<string[]> {
  const offices = await req.scope
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bSalesOffices({}, { select: ["id"], take: null })
  return offices.map(({ id }) => `office:${id}`)
}
