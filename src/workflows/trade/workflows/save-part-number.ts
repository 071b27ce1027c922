import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { TradeEvents } from "../events"
import {
  savePartNumberStep,
  type SavePartNumber,
} from "../steps/save-part-number"

const savePartNumberWorkflowId = "b2b-save-part-number"

/**
 * Gives a variant the number that an account itself knows it by.
 *
 * @summary Saves an account's part number.
 * @throws MedusaError codes `b2b.account.not_found`,
 *   `b2b.part_number.product_not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.partNumberSaved - Runs when it is done.
 *
 * @example
 * await savePartNumberWorkflow(container).run({
 *   input: { account_id, variant_id, number: "HV-0815", any_variant: false, actor },
 * })
 */
export const savePartNumberWorkflow = createWorkflow(
  savePartNumberWorkflowId,
  (input: SavePartNumber) => {
    const validate = createHook("validate", { input })
    const change = savePartNumberStep(input)
    emitEventStep({
      eventName: TradeEvents.PART_NUMBER_SAVED,
      data: change.event,
    })
    const partNumberSaved = createHook("partNumberSaved", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, { hooks: [validate, partNumberSaved] })
  }
)
