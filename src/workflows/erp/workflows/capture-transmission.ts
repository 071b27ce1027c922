import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { TransmissionWorkflowEvents, transmissionEvent } from "../events"
import {
  captureTransmissionStep,
  type CaptureTransmissionStepInput,
} from "../steps/capture-transmission"

const captureTransmissionWorkflowId = "b2b-capture-transmission"

/**
 * Puts a document into the outbox of an ERP connection, once however often it
 * is called, and has it sent right away.
 *
 * @summary Put a document into the outbox of an ERP connection.
 * @throws MedusaError codes `b2b.transmission.key_malformed`, `.key_taken`,
 *   `b2b.connection.not_found`
 *
 * @example
 * await captureTransmissionWorkflow(container).run({
 *   input: {
 *     connection_id: "conn_1",
 *     kind: "order",
 *     subject_id: "order_1",
 *     key: "W1042",
 *     payload: document,
 *   },
 * })
 */
export const captureTransmissionWorkflow = createWorkflow(
  captureTransmissionWorkflowId,
  (input: CaptureTransmissionStepInput) => {
    const captured = captureTransmissionStep(input)
    const events = transform({ captured }, ({ captured }) =>
      captured.created ? [transmissionEvent(captured.transmission)] : []
    )
    emitEventStep({
      eventName: TransmissionWorkflowEvents.CREATED,
      data: events,
    })
    return new WorkflowResponse(captured)
  }
)
