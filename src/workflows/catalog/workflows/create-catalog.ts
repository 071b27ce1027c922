import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit"
import { CatalogEvents } from "../events"
import {
  createCatalogStep,
  type CreateCatalogInput,
} from "../steps/create-catalog"

const createCatalogWorkflowId = "b2b-create-catalog"

/**
 * Creates a catalog that lists nothing yet and is for nobody.
 *
 * @summary Creates a catalog.
 * @throws MedusaError codes `b2b.office.not_found`, `b2b.catalog.code_taken`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.catalogCreated - Runs when it is done.
 *
 * @example
 * await createCatalogWorkflow(container).run({
 *   input: { office_id, code: "JOINERY", name: "For joiners", actor },
 * })
 */
export const createCatalogWorkflow = createWorkflow(
  createCatalogWorkflowId,
  (input: CreateCatalogInput) => {
    const validate = createHook("validate", { input })
    const change = createCatalogStep(input)
    emitEventStep({
      eventName: CatalogEvents.CATALOG_CREATED,
      data: change.event,
    })
    const catalogCreated = createHook("catalogCreated", { change })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, { hooks: [validate, catalogCreated] })
  }
)
