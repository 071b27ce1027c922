import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit/actor"
import { recordAuditStep } from "../../audit/record-audit"
import { PricingScheduleEvents } from "../events"
import { unassignScheduleStep } from "../steps/assign-schedule"

type Input = { schedule_id: string; assignment_id: string; actor: Actor }

const unassignPricingScheduleWorkflowId = "b2b-unassign-pricing-schedule"

/**
 * Takes a schedule's prices from somebody. It counts at the next request, open carts
 * included.
 *
 * @summary Takes an assignment of a pricing schedule away.
 * @throws MedusaError codes `b2b.pricing_schedule.assignment_not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.pricingScheduleUnassigned - Runs when it is done.
 *
 * @example
 * await unassignPricingScheduleWorkflow(container).run({
 *   input: { schedule_id, assignment_id, actor },
 * })
 */
export const unassignPricingScheduleWorkflow = createWorkflow(
  unassignPricingScheduleWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = unassignScheduleStep(input)
    emitEventStep({
      eventName: PricingScheduleEvents.UNASSIGNED,
      data: change.event,
    })
    const pricingScheduleUnassigned = createHook("pricingScheduleUnassigned", {
      change,
    })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, pricingScheduleUnassigned],
    })
  }
)
