import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { PricingScheduleEvents } from "../events"
import { compileSchedulesStep } from "../steps/compile-schedules"

type Input = { ids: string[]; variant_ids?: string[] | undefined }

const compilePricingSchedulesWorkflowId = "b2b-compile-pricing-schedules"

/**
 * Compiles schedules into core's price lists again, because something changed that their
 * formulas start from: a list price, a cost, a category, a unit.
 *
 * @summary Compiles pricing schedules.
 * @returns the ids of those whose prices are other than before
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.pricingSchedulesCompiled - Runs when it is done.
 *
 * @example
 * await compilePricingSchedulesWorkflow(container).run({ input: { ids: [schedule_id] } })
 */
export const compilePricingSchedulesWorkflow = createWorkflow(
  compilePricingSchedulesWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const changed = compileSchedulesStep(input)
    when({ changed }, ({ changed }) => changed.length > 0).then(() => {
      emitEventStep({
        eventName: PricingScheduleEvents.COMPILED,
        data: transform({ changed }, ({ changed }) => ({ ids: changed })),
      })
    })
    const pricingSchedulesCompiled = createHook("pricingSchedulesCompiled", {
      changed,
    })
    return new WorkflowResponse(changed, {
      hooks: [validate, pricingSchedulesCompiled],
    })
  }
)
