import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit"
import { CatalogEvents } from "../events"
import {
  deleteCatalogStep,
  type DeleteCatalogInput,
} from "../steps/delete-catalog"

const deleteCatalogWorkflowId = "b2b-delete-catalog"

/**
 * Removes a catalog with its entries and assignments. Whom it was for sees his other
 * catalogs, or what the office's rule says.
 *
 * @summary Removes a catalog.
 * @throws MedusaError code `b2b.catalog.not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.catalogDeleted - Runs when it is done.
 *
 * @example
 * await deleteCatalogWorkflow(container).run({ input: { id, actor } })
 */
export const deleteCatalogWorkflow = createWorkflow(
  deleteCatalogWorkflowId,
  (input: DeleteCatalogInput) => {
    const validate = createHook("validate", { input })
    const change = deleteCatalogStep(input)
    emitEventStep({
      eventName: CatalogEvents.CATALOG_DELETED,
      data: change.event,
    })
    const catalogDeleted = createHook("catalogDeleted", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, { hooks: [validate, catalogDeleted] })
  }
)
