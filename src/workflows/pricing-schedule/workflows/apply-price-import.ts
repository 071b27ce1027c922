import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { PricingScheduleEvents } from "../events"
import {
  applyPriceImportStep,
  type ApplyPriceImportInput,
} from "../steps/apply-price-import"

const applyPriceImportWorkflowId = "b2b-apply-price-import"

/**
 * Has the background apply a previewed file of prices, all of it or nothing. However many
 * ask at the same time, it begins once.
 *
 * @summary Applies an import of prices.
 * @throws MedusaError codes `b2b.price_import.not_found`, `.cannot_apply`, `.has_conflicts`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.priceImportQueued - Runs when it waits for the background.
 *
 * @example
 * await applyPriceImportWorkflow(container).run({
 *   input: { id, skip_conflicting: false, actor },
 * })
 */
export const applyPriceImportWorkflow = createWorkflow(
  applyPriceImportWorkflowId,
  (input: ApplyPriceImportInput) => {
    const validate = createHook("validate", { input })
    const queued = applyPriceImportStep(input)
    emitEventStep({
      eventName: PricingScheduleEvents.IMPORT_QUEUED,
      data: { id: queued.id },
    })
    const priceImportQueued = createHook("priceImportQueued", { queued })
    return new WorkflowResponse(queued, {
      hooks: [validate, priceImportQueued],
    })
  }
)
