import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { TradeEvents } from "../events"
import {
  updateCollectionPointStep,
  type UpdateCollectionPoint,
} from "../steps/save-collection-point"

const updateCollectionPointWorkflowId = "b2b-update-collection-point"

/**
 * Changes or closes a branch where orders are fetched; open carts that name it are
 * refused when they are completed, and orders stay as they are.
 *
 * @summary Changes a collection point.
 * @throws MedusaError codes `b2b.collection_point.not_found`, `.option_not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.collectionPointUpdated - Runs when it is done.
 *
 * @example
 * await updateCollectionPointWorkflow(container).run({
 *   input: { id, office_id, change: { status: "closed" }, actor },
 * })
 */
export const updateCollectionPointWorkflow = createWorkflow(
  updateCollectionPointWorkflowId,
  (input: UpdateCollectionPoint) => {
    const validate = createHook("validate", { input })
    const change = updateCollectionPointStep(input)
    emitEventStep({
      eventName: TradeEvents.COLLECTION_POINT_UPDATED,
      data: change.event,
    })
    const collectionPointUpdated = createHook("collectionPointUpdated", {
      change,
    })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, collectionPointUpdated],
    })
  }
)
