import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../audit/actor"
import { recordAuditStep } from "../../audit/record-audit"
import { SalesRepEvents } from "../events"
import { repLine } from "../rep-audit"
import { inviteSalesRepStep } from "../steps/invite-sales-rep"

type Input = { id: string; actor: Actor }

const inviteSalesRepWorkflowId = "b2b-invite-sales-rep"

/**
 * Mails a sales rep a new link, by which he gets his login; the old one is dead.
 *
 * @summary Invites a sales rep again.
 * @throws MedusaError code `b2b.sales_rep.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 *
 * @example
 * await inviteSalesRepWorkflow(container).run({ input: { id, actor } })
 */
export const inviteSalesRepWorkflow = createWorkflow(
  inviteSalesRepWorkflowId,
  (input: Input) => {
    const validate = createHook("validate", { input })
    const invited = inviteSalesRepStep({ id: input.id })
    emitEventStep({
      eventName: SalesRepEvents.SALES_REP_INVITED,
      data: { id: input.id },
    })
    recordAuditStep(
      transform({ invited, input }, (data) => [
        repLine(data.input.actor, "sales_rep.invited", data.invited.rep),
      ])
    )
    return new WorkflowResponse(
      transform({ invited }, (data) => ({
        url: data.invited.url,
        send_error: data.invited.send_error,
      })),
      { hooks: [validate] }
    )
  }
)
