import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "../../audit"
import { CatalogEvents } from "../events"
import {
  changeCatalogEntriesStep,
  type ChangeInput,
} from "../steps/change-catalog-targets"
import type { EntryType } from "../targets"

const changeCatalogEntriesWorkflowId = "b2b-change-catalog-entries"

/**
 * Adds and takes out what a catalog lists, and compiles it at once.
 *
 * @summary Changes what a catalog lists.
 * @throws MedusaError codes `b2b.catalog.not_found`, `.target_not_found`
 *
 * @property hooks.validate - Runs first; throw to refuse.
 * @property hooks.catalogEntriesChanged - Runs when it is done.
 *
 * @example
 * await changeCatalogEntriesWorkflow(container).run({
 *   input: {
 *     catalog_id,
 *     change: { add: [{ type: "category", target_id }], remove: [] },
 *     actor,
 *   },
 * })
 */
export const changeCatalogEntriesWorkflow = createWorkflow(
  changeCatalogEntriesWorkflowId,
  (input: ChangeInput<EntryType>) => {
    const validate = createHook("validate", { input })
    const change = changeCatalogEntriesStep(input)
    emitEventStep({
      eventName: CatalogEvents.CATALOG_ENTRIES_CHANGED,
      data: change.event,
    })
    const catalogEntriesChanged = createHook("catalogEntriesChanged", {
      change,
    })
    recordAuditStep(change.audit)
    return new WorkflowResponse(change, {
      hooks: [validate, catalogEntriesChanged],
    })
  }
)
