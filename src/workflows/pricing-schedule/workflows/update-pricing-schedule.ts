import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit/actor"
import { recordAuditStep } from "../../audit/record-audit"
import { PricingScheduleEvents } from "../events"
import { updateScheduleStep, type ScheduleChange } from "../steps/save-schedule"

type Input = { schedule_id: string; change: ScheduleChange; actor: Actor }

const updatePricingScheduleWorkflowId = "b2b-update-pricing-schedule"

/**
 * Changes name, status, days or net of a schedule. It counts at the next request, open
 * carts included.
 *
 * @summary Changes a pricing schedule.
 * @throws MedusaError codes `b2b.pricing_schedule.not_found`, `.code_taken`, `.dates_reversed`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.pricingScheduleUpdated - Runs when it is done.
 *
 * @example
 * await updatePricingScheduleWorkflow(container).run({
 *   input: { schedule_id, change: { status: "active" }, actor },
 * })
 */
export const updatePricingScheduleWorkflow = createWorkflow(
  updatePricingScheduleWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = updateScheduleStep(input)
    emitEventStep({
      eventName: PricingScheduleEvents.UPDATED,
      data: change.event,
    })
    const pricingScheduleUpdated = createHook("pricingScheduleUpdated", {
      change,
    })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, pricingScheduleUpdated],
    })
  }
)
