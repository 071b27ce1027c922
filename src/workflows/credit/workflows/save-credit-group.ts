import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { CreditEvents } from "../events"
import {
  saveCreditGroupStep,
  type SavedCreditGroup,
} from "../steps/save-credit-group"

const saveCreditGroupWorkflowId = "b2b-save-credit-group"

/**
 * Has accounts share one limit, whichever offices they buy from.
 *
 * @summary Saves a credit group.
 * @throws MedusaError `b2b.credit_group.not_found`, `.accounts`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.creditGroupSaved - Runs when it is done.
 *
 * @example
 * await saveCreditGroupWorkflow(container).run({
 *   input: { id: null, fields, actor },
 * })
 */
export const saveCreditGroupWorkflow = createWorkflow(
  saveCreditGroupWorkflowId,
  (input: SavedCreditGroup) => {
    const validate = createHook("validate", { input })
    const done = saveCreditGroupStep(input)
    emitEventStep({
      eventName: CreditEvents.CREDIT_GROUP_SAVED,
      data: done.event,
    })
    const creditGroupSaved = createHook("creditGroupSaved", { done })
    recordAuditStep(done.audit)
    return new WorkflowResponse(done, { hooks: [validate, creditGroupSaved] })
  }
)
