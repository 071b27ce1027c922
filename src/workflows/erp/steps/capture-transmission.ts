import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  ERP_MODULE,
  type CaptureTransmissionInput,
  type ErpModuleService,
} from "../../../modules/erp"
import { b2bOptions } from "../../../options"

export type CaptureTransmissionStepInput = Omit<CaptureTransmissionInput, "now">

const captureTransmissionStepId = "b2b-capture-transmission"

/**
 * Writes the outbox row of a document, once per subject and connection. It is
 * taken back on failure, unless a worker has claimed it by then: what is on its
 * way to an ERP cannot be called back.
 */
export const captureTransmissionStep = createStep(
  captureTransmissionStepId,
  async (input: CaptureTransmissionStepInput, { container }) => {
    const erp = container.resolve<ErpModuleService>(ERP_MODULE)
    const captured = await erp.captureTransmission({
      ...input,
      now: b2bOptions().now(),
    })
    return new StepResponse(
      captured,
      captured.created ? captured.transmission.id : null
    )
  },
  async (createdId, { container }) => {
    if (createdId) {
      const erp = container.resolve<ErpModuleService>(ERP_MODULE)
      await erp.withdrawTransmission(createdId)
    }
  }
)
