import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AssignmentDays } from "../../../modules/pricing-schedule"
import type { Actor } from "../../audit/actor"
import { recordAuditStep } from "../../audit/record-audit"
import { PricingScheduleEvents } from "../events"
import { updateAssignmentStep } from "../steps/update-assignment"

type Input = {
  schedule_id: string
  assignment_id: string
  change: Partial<AssignmentDays>
  actor: Actor
}

const updateScheduleAssignmentWorkflowId = "b2b-update-schedule-assignment"

/**
 * Changes from and until when somebody gets a schedule's prices. It counts at the next
 * request, open carts included.
 *
 * @summary Changes the days of an assignment.
 * @throws MedusaError codes `b2b.pricing_schedule.assignment_not_found`, `.dates_reversed`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.scheduleAssignmentUpdated - Runs when it is done.
 *
 * @example
 * await updateScheduleAssignmentWorkflow(container).run({
 *   input: { schedule_id, assignment_id, change: { ends_on: "2026-12-31" }, actor },
 * })
 */
export const updateScheduleAssignmentWorkflow = createWorkflow(
  updateScheduleAssignmentWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = updateAssignmentStep(input)
    emitEventStep({
      eventName: PricingScheduleEvents.ASSIGNMENT_UPDATED,
      data: change.event,
    })
    const scheduleAssignmentUpdated = createHook("scheduleAssignmentUpdated", {
      change,
    })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, scheduleAssignmentUpdated],
    })
  }
)
