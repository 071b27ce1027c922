import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { SalesRepEvents } from "../events"
import {
  saveRepPolicyStep,
  type RepPolicyChange,
} from "../steps/save-rep-policy"

const saveRepPolicyWorkflowId = "b2b-save-rep-policy"

/**
 * Says what a sales office lets its reps see and do, from their next request on.
 *
 * @summary Changes an office's rules for sales reps.
 * @throws MedusaError code `b2b.sales_rep.office_unknown`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 *
 * @example
 * await saveRepPolicyWorkflow(container).run({
 *   input: { office_id, change: { sees: "own" }, actor },
 * })
 */
export const saveRepPolicyWorkflow = createWorkflow(
  saveRepPolicyWorkflowId,
  (input: RepPolicyChange) => {
    const validate = createHook("validate", { input })
    const saved = saveRepPolicyStep(input)
    emitEventStep({
      eventName: SalesRepEvents.REP_POLICY_UPDATED,
      data: { office_id: input.office_id },
    })
    recordAuditStep(saved.audit)
    return new WorkflowResponse(saved, { hooks: [validate] })
  }
)
