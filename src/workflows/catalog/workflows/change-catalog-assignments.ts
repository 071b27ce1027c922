import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit"
import { CatalogEvents } from "../events"
import {
  changeCatalogAssignmentsStep,
  type ChangeInput,
} from "../steps/change-catalog-targets"
import type { AssignmentType } from "../targets"

const changeCatalogAssignmentsWorkflowId = "b2b-change-catalog-assignments"

/**
 * Adds and takes out whom a catalog is for. It counts at the next request.
 *
 * @summary Changes whom a catalog is for.
 * @throws MedusaError codes `b2b.catalog.not_found`, `.target_not_found`,
 *   `.foreign_account`, `.foreign_company`, `.foreign_price_group`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.catalogAssignmentsChanged - Runs when it is done.
 *
 * @example
 * await changeCatalogAssignmentsWorkflow(container).run({
 *   input: {
 *     catalog_id,
 *     change: { add: [{ type: "account", target_id }], remove: [] },
 *     actor,
 *   },
 * })
 */
export const changeCatalogAssignmentsWorkflow = createWorkflow(
  changeCatalogAssignmentsWorkflowId,
  (input: ChangeInput<AssignmentType>) => {
    const validate = createHook("validate", { input })
    const change = changeCatalogAssignmentsStep(input)
    emitEventStep({
      eventName: CatalogEvents.CATALOG_ASSIGNMENTS_CHANGED,
      data: change.event,
    })
    const catalogAssignmentsChanged = createHook("catalogAssignmentsChanged", {
      change,
    })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, catalogAssignmentsChanged],
    })
  }
)
