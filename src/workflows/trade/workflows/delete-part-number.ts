import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { TradeEvents } from "../events"
import {
  deletePartNumberStep,
  type DeletePartNumber,
} from "../steps/delete-part-number"

const deletePartNumberWorkflowId = "b2b-delete-part-number"

/**
 * Takes an account's own number of a variant away.
 *
 * @summary Deletes an account's part number.
 * @throws MedusaError codes `b2b.part_number.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.partNumberDeleted - Runs when it is done.
 *
 * @example
 * await deletePartNumberWorkflow(container).run({
 *   input: { account_id, part_number_id, any_variant: false, actor },
 * })
 */
export const deletePartNumberWorkflow = createWorkflow(
  deletePartNumberWorkflowId,
  (input: DeletePartNumber) => {
    const validate = createHook("validate", { input })
    const change = deletePartNumberStep(input)
    emitEventStep({
      eventName: TradeEvents.PART_NUMBER_DELETED,
      data: change.event,
    })
    const partNumberDeleted = createHook("partNumberDeleted", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, partNumberDeleted],
    })
  }
)
