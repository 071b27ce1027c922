import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep, type Actor } from "../../audit"
import { TradeEvents } from "../events"
import { decideApplicationStep } from "../steps/decide-application"

type Input = { id: string; customer_id: string; actor: Actor }

const withdrawApplicationWorkflowId = "b2b-withdraw-application"

/**
 * Takes an application back, by the customer whose it is.
 *
 * @summary Withdraw an application.
 * @throws MedusaError codes `b2b.application.not_found`, `.decided`
 */
export const withdrawApplicationWorkflow = createWorkflow(
  withdrawApplicationWorkflowId,
  (input: Input) => {
    const withdrawn = decideApplicationStep({
      id: input.id,
      customer_id: input.customer_id,
      decision: { status: "withdrawn", decided_by: input.actor.id },
    })
    emitEventStep({
      eventName: TradeEvents.APPLICATION_WITHDRAWN,
      data: {
        id: withdrawn.id,
        customer_id: withdrawn.customer_id,
        office_id: withdrawn.office_id,
      },
    })
    recordAuditStep(
      transform({ input, withdrawn }, ({ input, withdrawn }) => [
        {
          company_id: null,
          actor: input.actor,
          action: "application.withdrawn",
          subject: {
            type: "application",
            id: withdrawn.id,
            name: withdrawn.company_name,
          },
          before: { status: "pending" },
          after: { status: "withdrawn" },
        },
      ])
    )
    return new WorkflowResponse(withdrawn)
  }
)
