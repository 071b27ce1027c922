import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { advancePriceImportsStep } from "../steps/advance-price-imports"

const advancePriceImportsWorkflowId = "b2b-advance-price-imports"

/**
 * Previews or applies the oldest file of prices that waits. Any number of processes may
 * run it; one at a time works.
 *
 * @summary Goes on with imports of prices.
 *
 * @property hooks.validate - Runs first; throw to let nothing be done.
 * @property hooks.priceImportsAdvanced - Runs when something was done, or nothing waited.
 */
export const advancePriceImportsWorkflow = createWorkflow(
  advancePriceImportsWorkflowId,
  () => {
    const validate = createHook("validate", {})
    const done = advancePriceImportsStep()
    when("b2b-price-import-has-event", { done }, ({ done }) =>
      Boolean(done.events[0])
    ).then(() => {
      const event = transform({ done }, ({ done }) => ({
        name: done.events[0]?.name ?? "",
        data: done.events[0]?.data ?? {},
      }))
      emitEventStep({ eventName: event.name, data: event.data })
    })
    const priceImportsAdvanced = createHook("priceImportsAdvanced", { done })
    recordAuditStep(done.audit)
    return new WorkflowResponse(done, {
      hooks: [validate, priceImportsAdvanced],
    })
  }
)
