import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit/actor"
import { recordAuditStep } from "../../audit/record-audit"
import { PricingScheduleEvents } from "../events"
import { createScheduleStep, type ScheduleInput } from "../steps/save-schedule"

type Input = { schedule: ScheduleInput; actor: Actor }

const createPricingScheduleWorkflowId = "b2b-create-pricing-schedule"

/**
 * Makes a pricing schedule without lines.
 *
 * @summary Creates a pricing schedule.
 * @throws MedusaError codes `b2b.pricing_schedule.code_taken`, `.dates_reversed`,
 *   `.office_not_found`, `.wrong_currency`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.pricingScheduleCreated - Runs when it is done.
 *
 * @example
 * await createPricingScheduleWorkflow(container).run({
 *   input: { schedule: { code: "TRADE", name: "Trade prices", office_id, currency_code: "gbp" }, actor },
 * })
 */
export const createPricingScheduleWorkflow = createWorkflow(
  createPricingScheduleWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const change = createScheduleStep(input)
    emitEventStep({
      eventName: PricingScheduleEvents.CREATED,
      data: change.event,
    })
    const pricingScheduleCreated = createHook("pricingScheduleCreated", {
      change,
    })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, pricingScheduleCreated],
    })
  }
)
