import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { TransmissionWorkflowEvents } from "../events"
import { drainTransmissionsStep } from "../steps/drain-transmissions"

const drainTransmissionsWorkflowId = "b2b-drain-transmissions"

/**
 * Sends the documents that are due to their ERPs. A job runs it every few
 * seconds; running it at any other time, or twice at once, does no harm.
 *
 * @summary Send what waits in the outbox.
 *
 * @example
 * const { result } = await drainTransmissionsWorkflow(container).run()
 * // { delivered: [{ key: "W1042", external_reference: "W1042.xml", … }], dead: [] }
 */
export const drainTransmissionsWorkflow = createWorkflow(
  drainTransmissionsWorkflowId,
  () => {
    const drained = drainTransmissionsStep()
    emitEventStep({
      eventName: TransmissionWorkflowEvents.DELIVERED,
      data: drained.delivered,
    }).config({ name: "b2b-emit-transmissions-delivered" })
    emitEventStep({
      eventName: TransmissionWorkflowEvents.DEAD,
      data: drained.dead,
    }).config({ name: "b2b-emit-transmissions-dead" })
    return new WorkflowResponse(drained)
  }
)
