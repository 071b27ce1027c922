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
  changeRepAssignmentsStep,
  type RepAssignmentChange,
} from "../steps/change-rep-assignments"

const changeRepAssignmentsWorkflowId = "b2b-change-rep-assignments"

/**
 * Says which reps serve which accounts from now on: what ends stays as the history, and
 * whoever acted for an account that he loses acts no more.
 *
 * @summary Assigns accounts to sales reps.
 * @throws MedusaError codes `b2b.rep_assignment.*`, `b2b.sales_rep.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 *
 * @example
 * await changeRepAssignmentsWorkflow(container).run({
 *   input: { end: [id], add: [{ account_id, sales_rep_id, type: "primary",
 *     source: "manual", reason: null }], actor },
 * })
 */
export const changeRepAssignmentsWorkflow = createWorkflow(
  changeRepAssignmentsWorkflowId,
  (input: RepAssignmentChange) => {
    const validate = createHook("validate", { input })
    const changed = changeRepAssignmentsStep(input)
    emitEventStep({
      eventName: SalesRepEvents.REP_ASSIGNMENTS_CHANGED,
      data: transform({ changed }, ({ changed: { added, ended } }) => ({
        added,
        ended,
      })),
    })
    recordAuditStep(changed.audit)
    return new WorkflowResponse(changed, { hooks: [validate] })
  }
)
