import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { SalesRepEvents } from "../events"
import { createSalesRepStep, type NewSalesRep } from "../steps/create-sales-rep"
import { inviteSalesRepStep } from "../steps/invite-sales-rep"

const createSalesRepWorkflowId = "b2b-create-sales-rep"

/**
 * Takes a sales rep on and mails him the link by which he gets his login. A mail that
 * fails does not fail it: the link is answered once, to be passed on.
 *
 * @summary Creates and invites a sales rep.
 * @throws MedusaError codes `b2b.sales_rep.email_taken`, `.office_unknown`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 *
 * @example
 * await createSalesRepWorkflow(container).run({
 *   input: { name, email, phone: null, kind: "field", erp_code: null, office_ids, actor },
 * })
 */
export const createSalesRepWorkflow = createWorkflow(
  createSalesRepWorkflowId,
  (input: NewSalesRep) => {
    const validate = createHook("validate", { input })
    const created = createSalesRepStep(input)
    emitEventStep({
      eventName: SalesRepEvents.SALES_REP_CREATED,
      data: created.event,
    })
    recordAuditStep(created.audit)
    const invited = inviteSalesRepStep({ id: created.id })
    return new WorkflowResponse(
      transform({ created, invited }, (data) => ({
        id: data.created.id,
        url: data.invited.url,
        send_error: data.invited.send_error,
      })),
      { hooks: [validate] }
    )
  }
)
