import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ERP_MODULE, type ErpModuleService } from "../../../modules/erp"
import { b2bOptions } from "../../../options"

const retryTransmissionStepId = "b2b-retry-transmission"

/**
 * Puts a dead or waiting transmission back into the queue. There is no undo: a
 * worker may have it already, and it asks the ERP before it sends.
 */
export const retryTransmissionStep = createStep(
  retryTransmissionStepId,
  async (input: { id: string }, { container }) => {
    const erp = container.resolve<ErpModuleService>(ERP_MODULE)
    return new StepResponse(
      await erp.retryTransmission(input.id, b2bOptions().now())
    )
  }
)
