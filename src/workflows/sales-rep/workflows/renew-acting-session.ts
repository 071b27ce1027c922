import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { SalesRepEvents } from "../events"
import {
  renewActingSessionStep,
  type SessionToRenew,
} from "../steps/renew-acting-session"

const renewActingSessionWorkflowId = "b2b-renew-acting-session"

/**
 * Prolongs an acting session and gives a new token for it, which can do no more.
 *
 * @summary Renews an acting session.
 * @throws MedusaError codes `b2b.acting.session_not_found`, `.ended`, `.consent_missing`,
 *   `b2b.sales_rep.*`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 *
 * @example
 * await renewActingSessionWorkflow(container).run({ input: { id, actor_id: rep.id } })
 */
export const renewActingSessionWorkflow = createWorkflow(
  renewActingSessionWorkflowId,
  (input: SessionToRenew) => {
    const validate = createHook("validate", { input })
    const renewed = renewActingSessionStep(input)
    emitEventStep({
      eventName: SalesRepEvents.ACTING_SESSION_RENEWED,
      data: renewed.event,
    })
    return new WorkflowResponse(renewed, { hooks: [validate] })
  }
)
