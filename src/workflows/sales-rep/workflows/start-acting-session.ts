import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { SalesRepEvents } from "../events"
import {
  startActingSessionStep,
  type NewActingSession,
} from "../steps/start-acting-session"

const startActingSessionWorkflowId = "b2b-start-acting-session"

/**
 * Lets a sales rep or a clerk act for an account, for as long as his office says.
 *
 * @summary Starts an acting session.
 * @throws MedusaError codes `b2b.acting.*`, `b2b.sales_rep.*`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 *
 * @example
 * const { result } = await startActingSessionWorkflow(container).run({
 *   input: { actor, account_id, member_id: null, channel: "visit", reason: null },
 * })
 * // result.token is a customer's token with an `act` claim
 */
export const startActingSessionWorkflow = createWorkflow(
  startActingSessionWorkflowId,
  (input: NewActingSession) => {
    const validate = createHook("validate", { input })
    const started = startActingSessionStep(input)
    emitEventStep({
      eventName: SalesRepEvents.ACTING_SESSION_STARTED,
      data: started.event,
    })
    recordAuditStep(started.audit)
    return new WorkflowResponse(started, { hooks: [validate] })
  }
)
