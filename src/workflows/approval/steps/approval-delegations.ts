import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  APPROVAL_MODULE,
  approvalErrors,
  refuseApprovalDelegation,
  type ApprovalDelegationRow,
  type ApprovalModuleService,
} from "../../../modules/approval"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { CalendarDay } from "../../../utils/calendar-day"
import type { Actor } from "../../audit/actor"
import { delegationLine } from "../approval-audit"
import { activeMembers } from "../people/members"

export type NewApprovalDelegation = Pick<
  ApprovalDelegationRow,
  "company_id" | "member_id" | "delegate_id" | "starts_on" | "ends_on"
> & { today: CalendarDay; actor: Actor }

const createApprovalDelegationStepId = "b2b-create-approval-delegation-step"

/** @throws MedusaError `b2b.approval_delegation.invalid` */
export const createApprovalDelegationStep = createStep(
  createApprovalDelegationStepId,
  async (
    { today, actor, ...delegation }: NewApprovalDelegation,
    { container }
  ) => {
    const [refusal] = refuseApprovalDelegation(delegation, today)
    if (refusal) {
      throw toMedusaError(refusal)
    }
    const [delegate] = await activeMembers(container, delegation.company_id, [
      delegation.delegate_id,
    ])
    if (!delegate) {
      throw toMedusaError(
        approvalErrors.delegationInvalid("he is no active colleague of yours")
      )
    }
    const row = await container
      .resolve<ApprovalModuleService>(APPROVAL_MODULE)
      .createB2bApprovalDelegations(delegation)
    return new StepResponse(
      {
        id: row.id,
        event: delegationEvent(row),
        audit: [
          {
            ...delegationLine(actor, row),
            action: "approval_delegation.created",
          },
        ],
      },
      row.id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<ApprovalModuleService>(APPROVAL_MODULE)
        .deleteB2bApprovalDelegations([id])
    }
  }
)

export type EndedApprovalDelegation = {
  id: string
  /** Whose it is: nobody ends another's. */
  member_id: string
  actor: Actor
}

const endApprovalDelegationStepId = "b2b-end-approval-delegation-step"

/** @throws MedusaError `b2b.approval_delegation.not_found` */
export const endApprovalDelegationStep = createStep(
  endApprovalDelegationStepId,
  async ({ id, member_id, actor }: EndedApprovalDelegation, { container }) => {
    const service = container.resolve<ApprovalModuleService>(APPROVAL_MODULE)
    const [row] = await service.listB2bApprovalDelegations(
      { id, member_id },
      { take: 1 }
    )
    if (!row) {
      throw toMedusaError(approvalErrors.delegationNotFound(id))
    }
    await service.softDeleteB2bApprovalDelegations([id])
    return new StepResponse(
      {
        event: delegationEvent(row),
        audit: [
          {
            ...delegationLine(actor, row),
            action: "approval_delegation.ended",
          },
        ],
      },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<ApprovalModuleService>(APPROVAL_MODULE)
        .restoreB2bApprovalDelegations([id])
    }
  }
)

function delegationEvent({
  id,
  company_id,
  member_id,
  delegate_id,
}: ApprovalDelegationRow) {
  return { id, company_id, member_id, delegate_id }
}
