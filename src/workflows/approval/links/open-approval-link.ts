import type { MedusaContainer } from "@medusajs/framework/types"
import {
  APPROVAL_MODULE,
  approvalErrors,
  askerOf,
  standingOf,
  tiersOf,
  type ApprovalModuleService,
  type ApprovalRequestRow,
  type Decider,
} from "../../../modules/approval"
import {
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import { b2bOptions } from "../../../options"
import { toMedusaError } from "../../../utils/catalogue-error"
import { memberDecider, repDecider } from "../people/deciders"
import { decidingOn } from "../people/deciding-on"
import {
  isSigned,
  readApprovalToken,
  type ApprovalLink,
} from "./approval-token"

export type OpenedLink = { request: ApprovalRequestRow; decider: Decider }

/**
 * What a link is for and who it makes its holder: all that is wrong with one, used,
 * superseded, run out or made up, is the same refusal.
 * @throws MedusaError `b2b.approval_link.invalid`
 */
export async function openApprovalLink(
  container: MedusaContainer,
  token: string
): Promise<OpenedLink> {
  const link = readApprovalToken(token)
  const service = container.resolve<ApprovalModuleService>(APPROVAL_MODULE)
  const [request] = link
    ? await service.listB2bApprovalRequests(
        { id: link.request_id },
        { take: 1 }
      )
    : []
  const counts =
    link &&
    request?.status === "pending" &&
    request.tier === link.tier &&
    b2bOptions().now() < new Date(request.expires_at) &&
    isSigned(container, link, request)
  const decider = counts ? await deciderOf(container, request, link) : null
  const tier = request && tiersOf(request)[request.tier]
  if (
    !request ||
    !tier ||
    !decider ||
    "refusal" in standingOf(tier, decider, askerOf(request)) ||
    (await hasAnswered(service, request, decider))
  ) {
    throw toMedusaError(approvalErrors.linkInvalid())
  }
  return { request, decider }
}

async function deciderOf(
  container: MedusaContainer,
  request: ApprovalRequestRow,
  { type, id }: ApprovalLink
): Promise<Decider | null> {
  if (type === "member") {
    return await memberDecider(
      container,
      await decidingOn(container, request),
      id
    )
  }
  const [rep] = await container
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .listB2bSalesReps({ id, status: "active" }, { take: 1 })
  return rep ? await repDecider(container, request.account_id, rep) : null
}

async function hasAnswered(
  service: ApprovalModuleService,
  { id: request_id, tier }: ApprovalRequestRow,
  decider: Decider
): Promise<boolean> {
  const given = await service.listB2bApprovalDecisions(
    {
      request_id,
      tier,
      decider_type: decider.type,
      decider_id: decider.id,
    },
    { select: ["id"], take: 1 }
  )
  return given.length > 0
}
