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
import type { AssignmentInput } from "../lines/assignment-input"
import { assignScheduleStep } from "../steps/assign-schedule"
import { compileSchedulesStep } from "../steps/compile-schedules"

type Input = { schedule_id: string; assignment: AssignmentInput; actor: Actor }

const assignPricingScheduleWorkflowId = "b2b-assign-pricing-schedule"

/**
 * Gives a schedule to a ship-to, account, company, sales rep, price group or everyone.
 *
 * @summary Assigns a pricing schedule.
 * @throws MedusaError codes `b2b.pricing_schedule.not_found`, `.assigned_already`,
 *   `.dates_reversed`, `.line_invalid`, `.target_not_found`, `.target_foreign`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.pricingScheduleAssigned - Runs when it is done.
 *
 * @example
 * await assignPricingScheduleWorkflow(container).run({
 *   input: { schedule_id, assignment: { target_type: "account", target_id, starts_on: null, ends_on: null, own_orders_only: false }, actor },
 * })
 */
export const assignPricingScheduleWorkflow = createWorkflow(
  assignPricingScheduleWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = assignScheduleStep(input)
    compileSchedulesStep(
      transform({ change }, ({ change }) => ({
        ids: [change.schedule_id],
        // Only a list for the new level can be missing.
        variant_ids: [],
      }))
    )
    emitEventStep({
      eventName: PricingScheduleEvents.ASSIGNED,
      data: change.event,
    })
    const pricingScheduleAssigned = createHook("pricingScheduleAssigned", {
      change,
    })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, pricingScheduleAssigned],
    })
  }
)
