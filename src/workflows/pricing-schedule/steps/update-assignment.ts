import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  PRICING_SCHEDULE_MODULE,
  pricingScheduleErrors,
  type AssignmentDays,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import { toMedusaError } from "../../../utils/catalogue-error"
import { changesOf } from "../../audit/changes-of"
import type { Actor } from "../../audit/actor"
import { auditLineOf } from "../audit-line"

type Input = {
  schedule_id: string
  assignment_id: string
  /** A day that is left out stays as it is. */
  change: Partial<AssignmentDays>
  actor: Actor
}

const updateAssignmentStepId = "b2b-update-schedule-assignment-step"

/** Saves the days of an assignment; undone by writing back what they were. */
export const updateAssignmentStep = createStep(
  updateAssignmentStepId,
  async (
    { schedule_id, assignment_id: id, change, actor }: Input,
    { container }
  ) => {
    const done = await container
      .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
      .changeAssignmentDays({ id, schedule_id }, change)
    if (!done) {
      throw toMedusaError(pricingScheduleErrors.assignmentNotFound(id))
    }
    if (done.refusal) {
      throw toMedusaError(done.refusal)
    }
    const { target_type, target_id, schedule, starts_on, ends_on } = done.was
    const { before, after } = changesOf(done.was, change)
    const isChanged = Object.keys(after).length > 0
    const line = auditLineOf(schedule, actor, "assignment_updated", {
      before: { target_type, target_id, ...before },
      after,
    })
    return new StepResponse(
      {
        id,
        event: { id: schedule_id, target_type, target_id },
        audit: isChanged ? [line] : [],
      },
      { id, schedule_id, days: { starts_on, ends_on } }
    )
  },
  async (undo, { container }) => {
    if (undo) {
      await container
        .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
        .changeAssignmentDays(undo, undo.days)
    }
  }
)
