import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  APPROVAL_MODULE,
  askerOf,
  askable,
  canBeDecided,
  escalated,
  tiersOf,
  type ApprovalModuleService,
  type ApprovalRequestRow,
} from "../../../modules/approval"
import { b2bOptions } from "../../../options"
import { SYSTEM } from "../../audit/actor"
import type { AuditLine } from "../../audit/record-audit"
import { requestLine } from "../approval-audit"
import { candidatesFor } from "../people/deciders"
import { decidingOn } from "../people/deciding-on"
import { mailApproval } from "./mail-approval"

/** How many requests one run looks at; the next run takes the rest. */
const BATCH = 50

type Watched = "escalated" | "expired" | "refused"

const watchApprovalRequestsStepId = "b2b-watch-approval-requests-step"

/**
 * Escalates what waits too long or has nobody left who could answer, and ends what ran
 * out. Each request by itself: one that fails is tried again and holds up no other.
 */
export const watchApprovalRequestsStep = createStep(
  { name: watchApprovalRequestsStepId, noCompensation: true },
  async (_, { container }) => {
    const done: Record<Watched, string[]> = {
      escalated: [],
      expired: [],
      refused: [],
    }
    const audit: AuditLine[] = []
    for (const request of await waiting(container)) {
      try {
        const what = await watch(container, request)
        if (what) {
          done[what].push(request.id)
          audit.push({
            ...requestLine(SYSTEM, request, { outcome: what }),
            action: "approval_request.watched",
          })
        }
      } catch (error) {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(
            `b2b: approval request ${request.id} is looked at again: ${String(error)}`
          )
      }
    }
    return new StepResponse({ done, audit })
  }
)

/** What ran out first; then what waits, the one not looked at for longest first. */
async function waiting(
  container: MedusaContainer
): Promise<ApprovalRequestRow[]> {
  const service = container.resolve<ApprovalModuleService>(APPROVAL_MODULE)
  const now = b2bOptions().now()
  const [over, pending] = await Promise.all([
    service.listB2bApprovalRequests(
      { status: ["pending", "approved"], expires_at: { $lte: now } },
      { take: BATCH, order: { expires_at: "ASC" } }
    ),
    service.nextToWatch(BATCH, now),
  ])
  const ended = new Set(over.map(({ id }) => id))
  return [...over, ...pending.filter(({ id }) => !ended.has(id))]
}

async function watch(
  container: MedusaContainer,
  request: ApprovalRequestRow
): Promise<Watched | null> {
  const service = container.resolve<ApprovalModuleService>(APPROVAL_MODULE)
  const now = b2bOptions().now()
  if (new Date(request.expires_at) <= now) {
    await service.endRequest(request.id, "expired", now)
    return "expired"
  }
  const tier = tiersOf(request)[request.tier]
  if (!tier) {
    return null
  }
  const candidates = await candidatesFor(
    container,
    await decidingOn(container, request)
  )
  const asker = askerOf(request)
  const isDue =
    request.escalate_at !== null && new Date(request.escalate_at) <= now
  if (!isDue && canBeDecided(tier, candidates, asker)) {
    return null
  }
  const asked = askable(
    isDue ? escalated(tier, request.office_id) : tier,
    candidates,
    asker,
    request.office_id
  )
  if (asked === null) {
    await service.refuseForNobody(request.id, now)
    await mailApproval(container, request.id, "decided")
    return "refused"
  }
  const passedOn = await service.escalate(
    request.id,
    { number: request.tier, asked },
    now
  )
  if (passedOn) {
    await mailApproval(container, request.id, "escalated")
  }
  return passedOn ? "escalated" : null
}
