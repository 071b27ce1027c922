import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { SalesRepEvents } from "../events"
import {
  updateSalesRepStep,
  type SalesRepChange,
} from "../steps/update-sales-rep"

const updateSalesRepWorkflowId = "b2b-update-sales-rep"

/**
 * Changes a sales rep, his status or his offices. One who is not active any more acts
 * for nobody from the next request on.
 *
 * @summary Changes a sales rep.
 * @throws MedusaError codes `b2b.sales_rep.not_found`, `.email_taken`, `.office_unknown`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 *
 * @example
 * await updateSalesRepWorkflow(container).run({
 *   input: { id, change: { status: "inactive" }, office_ids: null, actor },
 * })
 */
export const updateSalesRepWorkflow = createWorkflow(
  updateSalesRepWorkflowId,
  (input: SalesRepChange) => {
    const validate = createHook("validate", { input })
    const updated = updateSalesRepStep(input)
    emitEventStep({
      eventName: SalesRepEvents.SALES_REP_UPDATED,
      data: updated.event,
    })
    recordAuditStep(updated.audit)
    return new WorkflowResponse(updated, { hooks: [validate] })
  }
)
