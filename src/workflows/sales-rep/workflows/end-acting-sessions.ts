import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { SalesRepEvents } from "../events"
import {
  endActingSessionsStep,
  type SessionsToEnd,
} from "../steps/end-acting-sessions"

const endActingSessionsWorkflowId = "b2b-end-acting-sessions"

/**
 * Ends acting sessions: their tokens stop at the next request. One that is over
 * already stays as it was.
 *
 * @summary Ends acting sessions.
 * @throws MedusaError code `b2b.acting.session_not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 *
 * @example
 * await endActingSessionsWorkflow(container).run({
 *   input: { id, actor_id: rep.id, by: "actor", actor },
 * })
 */
export const endActingSessionsWorkflow = createWorkflow(
  endActingSessionsWorkflowId,
  (input: SessionsToEnd) => {
    const validate = createHook("validate", { input })
    const ended = endActingSessionsStep(input)
    emitEventStep({
      eventName: SalesRepEvents.ACTING_SESSIONS_ENDED,
      data: transform({ ended }, (data) => ({ ids: data.ended.ids })),
    })
    recordAuditStep(ended.audit)
    return new WorkflowResponse(ended, { hooks: [validate] })
  }
)
