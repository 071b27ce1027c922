import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { TransmissionWorkflowEvents, transmissionEvent } from "../events"
import { retryTransmissionStep } from "../steps/retry-transmission"

const retryTransmissionWorkflowId = "b2b-retry-transmission"

/**
 * Has a dead or waiting transmission sent again, at once and with all its
 * attempts before it. The ERP is asked first, so that a document that did
 * arrive is adopted and not sent twice.
 *
 * @summary Send a dead letter again.
 * @throws MedusaError codes `b2b.transmission.not_found`, `.cannot_transition`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.transmissionRetried - Runs when it is back in the queue.
 *
 * @example
 * await retryTransmissionWorkflow(req.scope).run({ input: { id: "trns_1" } })
 */
export const retryTransmissionWorkflow = createWorkflow(
  retryTransmissionWorkflowId,
  (input: { id: string }) => {
    const validate = createHook("validate", { input })
    const transmission = retryTransmissionStep(input)
    const event = transform({ transmission }, ({ transmission }) =>
      transmissionEvent(transmission)
    )
    emitEventStep({
      eventName: TransmissionWorkflowEvents.RETRIED,
      data: event,
    })
    const transmissionRetried = createHook("transmissionRetried", {
      transmission,
    })
    return new WorkflowResponse(transmission, {
      hooks: [validate, transmissionRetried],
    })
  }
)
