import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep, type Actor } from "../../audit"
import { TradeEvents } from "../events"
import { decideApplicationStep } from "../steps/decide-application"
import { notifyApplicantStep } from "../steps/notify-applicant"

type Input = { id: string; note: string; actor: Actor }

const rejectApplicationWorkflowId = "b2b-reject-application"

/**
 * Refuses an application; the applicant is told why.
 *
 * @summary Reject an application.
 * @throws MedusaError codes `b2b.application.not_found`, `.decided`
 */
export const rejectApplicationWorkflow = createWorkflow(
  rejectApplicationWorkflowId,
  (input: Input) => {
    const rejected = decideApplicationStep({
      id: input.id,
      decision: {
        status: "rejected",
        decided_by: input.actor.id,
        decision_note: input.note,
      },
    })
    emitEventStep({
      eventName: TradeEvents.APPLICATION_REJECTED,
      data: {
        id: rejected.id,
        customer_id: rejected.customer_id,
        office_id: rejected.office_id,
      },
    })
    recordAuditStep(
      transform({ input, rejected }, ({ input, rejected }) => [
        {
          company_id: null,
          actor: input.actor,
          action: "application.rejected",
          subject: {
            type: "application",
            id: rejected.id,
            name: rejected.company_name,
          },
          before: { status: "pending" },
          after: { status: "rejected", decision_note: input.note },
        },
      ])
    )
    // After the log: what is mailed cannot be undone.
    notifyApplicantStep({ application_id: rejected.id, mail: "rejected" })
    return new WorkflowResponse(rejected)
  }
)
