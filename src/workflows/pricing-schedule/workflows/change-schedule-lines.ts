import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit/actor"
import { recordAuditStep } from "../../audit/record-audit"
import { PricingScheduleEvents } from "../events"
import type { LineInput } from "../../../modules/pricing-schedule"
import { changeScheduleLinesStep } from "../steps/change-schedule-lines"
import { compileSchedulesStep } from "../steps/compile-schedules"

type Input = {
  schedule_id: string
  lines: LineInput[]
  remove: string[]
  actor: Actor
}

const changeScheduleLinesWorkflowId = "b2b-change-schedule-lines"

/**
 * Writes and removes lines of a schedule, all or none, and compiles what they price.
 *
 * @summary Changes lines of a pricing schedule.
 * @throws MedusaError codes `b2b.pricing_schedule.not_found`, `.line_invalid`, `.line_not_found`,
 *   `.unit_unknown`, `.quantity_not_whole`, `.breaks_overlap`, `.target_not_found`,
 *   `.base_foreign`, `.circle`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.scheduleLinesChanged - Runs when it is done.
 *
 * @example
 * await changeScheduleLinesWorkflow(container).run({
 *   input: { schedule_id, lines: [{ target_type: "variant", target_id, method: "price", value: "0.55" … }], remove: [], actor },
 * })
 */
export const changeScheduleLinesWorkflow = createWorkflow(
  changeScheduleLinesWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = changeScheduleLinesStep(input)
    compileSchedulesStep(
      transform({ change }, ({ change }) => ({
        ids: [change.id],
        variant_ids: change.variant_ids,
      }))
    )
    emitEventStep({
      eventName: PricingScheduleEvents.LINES_CHANGED,
      data: change.event,
    })
    const scheduleLinesChanged = createHook("scheduleLinesChanged", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, scheduleLinesChanged],
    })
  }
)
