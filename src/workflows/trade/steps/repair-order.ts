import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { repairOrderHeader } from "../repair/repair-order-header"

const repairOrderStepId = "b2b-repair-order-step"

/**
 * Repairs one order header. Not undone: each of its writes leaves a state that
 * the next run starts from.
 */
export const repairOrderStep = createStep(
  repairOrderStepId,
  async ({ order_header_id }: { order_header_id: string }, { container }) =>
    new StepResponse(await repairOrderHeader(container, order_header_id))
)
