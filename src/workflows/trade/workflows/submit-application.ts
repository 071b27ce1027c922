import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep, type Actor } from "../../audit"
import { TradeEvents } from "../events"
import { notifyApplicantStep } from "../steps/notify-applicant"
import {
  submitApplicationStep,
  type SubmitApplicationInput,
} from "../steps/submit-application"

type Input = { application: SubmitApplicationInput; actor: Actor }

const submitApplicationWorkflowId = "b2b-submit-application"

/**
 * Takes in a customer's application for a trade account, once per office.
 *
 * @summary Apply for a trade account.
 * @throws MedusaError codes `b2b.office.not_found`, `.closed`,
 *   `b2b.application.office_needed`, `.no_office`, `.pending`
 * @example
 * await submitApplicationWorkflow(container).run({ input: { application, actor } })
 */
export const submitApplicationWorkflow = createWorkflow(
  submitApplicationWorkflowId,
  (input: Input) => {
    const submitted = submitApplicationStep(input.application)
    emitEventStep({
      eventName: TradeEvents.APPLICATION_SUBMITTED,
      data: {
        id: submitted.id,
        customer_id: submitted.customer_id,
        office_id: submitted.office_id,
      },
    })
    recordAuditStep(
      transform({ input, submitted }, ({ input, submitted }) => [
        {
          company_id: null,
          actor: input.actor,
          action: "application.submitted",
          subject: {
            type: "application",
            id: submitted.id,
            name: submitted.company_name,
          },
          after: { status: "pending", office_id: submitted.office_id },
        },
      ])
    )
    // After the log: what is mailed cannot be undone.
    notifyApplicantStep({ application_id: submitted.id, mail: "received" })
    return new WorkflowResponse(submitted)
  }
)
