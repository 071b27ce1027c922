import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep, type Actor } from "../../audit"
import { TransmissionWorkflowEvents, transmissionEvent } from "../events"
import { retryTransmissionStep } from "../steps/retry-transmission"

type Input = { id: string; actor: Actor }

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
 * await retryTransmissionWorkflow(req.scope).run({
 *   input: { id: "trns_1", actor: await adminActor(req) },
 * })
 */
export const retryTransmissionWorkflow = createWorkflow(
  retryTransmissionWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const retried = retryTransmissionStep(input)
    const transmission = transform(
      { retried },
      ({ retried }) => retried.transmission
    )
    const event = transform({ retried }, ({ retried }) =>
      transmissionEvent(retried.transmission)
    )
    emitEventStep({
      eventName: TransmissionWorkflowEvents.RETRIED,
      data: event,
    })
    recordAuditStep(
      transform(
        { input, retried },
        ({ input, retried: { transmission, company_id } }) => [
          {
            company_id,
            actor: input.actor,
            action: "transmission.retried",
            subject: {
              type: "transmission",
              id: input.id,
              name: transmission.key,
            },
            after: { status: transmission.status },
          },
        ]
      )
    )
    const transmissionRetried = createHook("transmissionRetried", {
      transmission,
    })
    return new WorkflowResponse(transmission, {
      hooks: [validate, transmissionRetried],
    })
  }
)
