import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit/record-audit"
import { TradeEvents } from "../events"
import {
  createCollectionPointStep,
  type NewCollectionPoint,
} from "../steps/save-collection-point"

const createCollectionPointWorkflowId = "b2b-create-collection-point"

/**
 * Makes one of Medusa's stock locations a branch where an office's orders are fetched.
 *
 * @summary Creates a collection point.
 * @throws MedusaError codes `b2b.office.not_found`,
 *   `b2b.collection_point.location_not_found`, `.location_taken`, `.option_not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.collectionPointCreated - Runs when it is done.
 *
 * @example
 * await createCollectionPointWorkflow(container).run({
 *   input: { office_id, stock_location_id, name: "Leeds yard", shipping_option_id: null, instructions: null, actor },
 * })
 */
export const createCollectionPointWorkflow = createWorkflow(
  createCollectionPointWorkflowId,
  (input: NewCollectionPoint) => {
    const validate = createHook("validate", { input })
    const change = createCollectionPointStep(input)
    emitEventStep({
      eventName: TradeEvents.COLLECTION_POINT_CREATED,
      data: change.event,
    })
    const collectionPointCreated = createHook("collectionPointCreated", {
      change,
    })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, collectionPointCreated],
    })
  }
)
