import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  PRICING_SCHEDULE_MODULE,
  pricingScheduleErrors,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import { toMedusaError } from "../../../utils/catalogue-error"
import { isDuplicate } from "../../../utils/duplicate"
import type { Actor } from "../../audit/actor"
import { auditLineOf } from "../audit-line"
import type { AssignmentInput } from "../lines/assignment-input"
import { refuseTarget } from "../lines/refuse-target"

type Input = { schedule_id: string; assignment: AssignmentInput; actor: Actor }

const assignScheduleStepId = "b2b-assign-pricing-schedule-step"

/** Gives a schedule's prices to somebody. */
export const assignScheduleStep = createStep(
  assignScheduleStepId,
  async ({ schedule_id, assignment, actor }: Input, { container }) => {
    const service = container.resolve<PricingScheduleModuleService>(
      PRICING_SCHEDULE_MODULE
    )
    const [schedule] = await service.listB2bPricingSchedules({
      id: schedule_id,
    })
    if (!schedule) {
      throw toMedusaError(pricingScheduleErrors.scheduleNotFound(schedule_id))
    }
    const { target_type, target_id, starts_on, ends_on } = assignment
    if (starts_on !== null && ends_on !== null && ends_on < starts_on) {
      throw toMedusaError(
        pricingScheduleErrors.datesReversed(starts_on, ends_on)
      )
    }
    const refusal = await refuseTarget(container, schedule, assignment)
    if (refusal) {
      throw toMedusaError(refusal)
    }
    const { id } = await service
      .createB2bPricingScheduleAssignments({ ...assignment, schedule_id })
      .catch((error: unknown) => {
        throw isDuplicate(error)
          ? toMedusaError(
              pricingScheduleErrors.assignedAlready(target_type, target_id)
            )
          : error
      })
    const line = auditLineOf(schedule, actor, "assigned", { after: assignment })
    return new StepResponse(
      {
        id,
        schedule_id,
        event: { id: schedule_id, target_type, target_id },
        audit: [line],
      },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
        .deleteB2bPricingScheduleAssignments([id])
    }
  }
)

type Removal = { schedule_id: string; assignment_id: string; actor: Actor }

const unassignScheduleStepId = "b2b-unassign-pricing-schedule-step"

/** Takes a schedule's prices from somebody. */
export const unassignScheduleStep = createStep(
  unassignScheduleStepId,
  async ({ schedule_id, assignment_id, actor }: Removal, { container }) => {
    const service = container.resolve<PricingScheduleModuleService>(
      PRICING_SCHEDULE_MODULE
    )
    const [assignment] = await service.listB2bPricingScheduleAssignments(
      { id: assignment_id, schedule_id },
      { relations: ["schedule"] }
    )
    if (!assignment) {
      throw toMedusaError(
        pricingScheduleErrors.assignmentNotFound(assignment_id)
      )
    }
    await service.softDeleteB2bPricingScheduleAssignments([assignment_id])
    const { target_type, target_id, starts_on, ends_on } = assignment
    const line = auditLineOf(assignment.schedule, actor, "unassigned", {
      before: { target_type, target_id, starts_on, ends_on },
    })
    return new StepResponse(
      {
        id: schedule_id,
        event: { id: schedule_id, target_type, target_id },
        audit: [line],
      },
      assignment_id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
        .restoreB2bPricingScheduleAssignments([id])
    }
  }
)
