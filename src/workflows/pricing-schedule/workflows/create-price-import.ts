import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { PricingScheduleEvents } from "../events"
import {
  createPriceImportStep,
  type CreatePriceImportInput,
} from "../steps/create-price-import"

const createPriceImportWorkflowId = "b2b-create-price-import"

/**
 * Has the background say what a file of prices would do. Nothing of it is applied.
 *
 * @summary Previews a file of prices.
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.priceImportCreated - Runs when it is done.
 *
 * @example
 * const file = await receivePriceFile(container, "prices", stream)
 * await createPriceImportWorkflow(container).run({
 *   input: { ...file, kind: "prices", file_name: "prices.csv", actor },
 * })
 */
export const createPriceImportWorkflow = createWorkflow(
  createPriceImportWorkflowId,
  (input: CreatePriceImportInput) => {
    const validate = createHook("validate", { input })
    const created = createPriceImportStep(input)
    emitEventStep({
      eventName: PricingScheduleEvents.IMPORT_QUEUED,
      data: { id: created.id },
    })
    const priceImportCreated = createHook("priceImportCreated", { created })
    return new WorkflowResponse(created, {
      hooks: [validate, priceImportCreated],
    })
  }
)
