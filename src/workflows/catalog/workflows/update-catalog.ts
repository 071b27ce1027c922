import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit"
import { CatalogEvents } from "../events"
import {
  updateCatalogStep,
  type UpdateCatalogInput,
} from "../steps/update-catalog"

const updateCatalogWorkflowId = "b2b-update-catalog"

/**
 * Changes a catalog's code, name or status. An inactive one counts as none from the
 * next request on.
 *
 * @summary Changes a catalog.
 * @throws MedusaError codes `b2b.catalog.not_found`, `.code_taken`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.catalogUpdated - Runs when it is done.
 *
 * @example
 * await updateCatalogWorkflow(container).run({
 *   input: { id, patch: { status: "inactive" }, actor },
 * })
 */
export const updateCatalogWorkflow = createWorkflow(
  updateCatalogWorkflowId,
  (input: UpdateCatalogInput) => {
    const validate = createHook("validate", { input })
    const change = updateCatalogStep(input)
    emitEventStep({
      eventName: CatalogEvents.CATALOG_UPDATED,
      data: change.event,
    })
    const catalogUpdated = createHook("catalogUpdated", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, { hooks: [validate, catalogUpdated] })
  }
)
