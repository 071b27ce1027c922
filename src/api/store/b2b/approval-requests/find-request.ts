import type { MedusaRequest } from "@medusajs/framework/http"
import {
  APPROVAL_MODULE,
  approvalErrors,
  tiersOf,
  type ApprovalModuleService,
  type ApprovalRequestRow,
} from "../../../../modules/approval"
import { toMedusaError } from "../../../../utils/catalogue-error"
import {
  allKeys,
  memberDecider,
} from "../../../../workflows/approval/people/deciders"
import { officeClock } from "../../../../workflows/trade/facts/office-clock"
import type { B2bContext } from "../../../../workflows/trade/request-context"
import { contextOf } from "../../../middlewares/require-permission"
import { isAskers, type ApprovalReader } from "./present"

/** The member of a request as he may decide for its account today. */
export async function readerOf(
  req: MedusaRequest
): Promise<ApprovalReader & { context: B2bContext }> {
  const context = contextOf(req)
  const { account, company, office, member, acting } = context
  const deciding = {
    company_id: company.id,
    restrictions: account.restrictions,
    today: officeClock(office).day,
  }
  return {
    context,
    // Whoever acts in his place shops for him, and decides nothing.
    decider: acting
      ? null
      : await memberDecider(req.scope, deciding, member.id),
    asker_id: acting?.actor.id ?? member.id,
  }
}

/**
 * A request of the account that the member asked for, is asked about at some step, has
 * answered, or sees with all orders.
 * @throws MedusaError `b2b.approval_request.not_found`: foreign and missing ones alike
 */
export async function findRequest(
  req: MedusaRequest,
  reader: ApprovalReader & { context: B2bContext }
): Promise<ApprovalRequestRow> {
  const id = req.params.id ?? ""
  const service = req.scope.resolve<ApprovalModuleService>(APPROVAL_MODULE)
  const { account, member, permissions } = reader.context
  const [[row], given] = await Promise.all([
    service.listB2bApprovalRequests(
      { id, account_id: account.id },
      { take: 1 }
    ),
    service.listB2bApprovalDecisions(
      { request_id: id, decider_type: "member", decider_id: member.id },
      { select: ["id"], take: 1 }
    ),
  ])
  const keys = new Set(reader.decider ? allKeys(reader.decider) : [])
  const isAsked =
    row !== undefined &&
    tiersOf(row).some((tier) =>
      [...tier.keys, ...(tier.escalated ? tier.escalate_keys : [])].some(
        (key) => keys.has(key)
      )
    )
  const sees =
    isAsked ||
    given.length > 0 ||
    permissions.has("order.view_all") ||
    (row !== undefined &&
      (isAskers(row, member.id) || isAskers(row, reader.asker_id)))
  if (!row || !sees) {
    throw toMedusaError(approvalErrors.requestNotFound(id))
  }
  return row
}
