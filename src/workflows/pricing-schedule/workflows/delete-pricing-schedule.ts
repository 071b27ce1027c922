import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit/actor"
import { recordAuditStep } from "../../audit/record-audit"
import { PricingScheduleEvents } from "../events"
import { dropPriceListsStep } from "../steps/compile-schedules"
import { deleteScheduleStep } from "../steps/save-schedule"

type Input = { schedule_id: string; actor: Actor }

const deletePricingScheduleWorkflowId = "b2b-delete-pricing-schedule"

/**
 * Takes a schedule away, with its lines, its assignments and its compiled prices.
 *
 * @summary Deletes a pricing schedule.
 * @throws MedusaError codes `b2b.pricing_schedule.not_found`, `.in_use`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.pricingScheduleDeleted - Runs when it is done.
 *
 * @example
 * await deletePricingScheduleWorkflow(container).run({
 *   input: { schedule_id, actor },
 * })
 */
export const deletePricingScheduleWorkflow = createWorkflow(
  deletePricingScheduleWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = deleteScheduleStep(input)
    emitEventStep({
      eventName: PricingScheduleEvents.DELETED,
      data: change.event,
    })
    const pricingScheduleDeleted = createHook("pricingScheduleDeleted", {
      change,
    })
    dropPriceListsStep(change.price_list_ids)
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, pricingScheduleDeleted],
    })
  }
)
