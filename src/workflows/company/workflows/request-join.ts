import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { CompanyEvents } from "../events"

const requestJoinWorkflowId = "b2b-request-join"

/**
 * Notes that a customer asks whether his e-mail domain lets him into a company. A
 * subscriber looks, so that the answer is the same, and as quick, either way.
 *
 * @summary Asks to join by e-mail domain.
 * @example
 * await requestJoinWorkflow(container).run({ input: { customer_id } })
 */
export const requestJoinWorkflow = createWorkflow(
  requestJoinWorkflowId,
  (input: { customer_id: string }) => {
    emitEventStep({ eventName: CompanyEvents.JOIN_REQUESTED, data: input })
    return new WorkflowResponse(input)
  }
)
