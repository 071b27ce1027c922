import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { catalogErrors } from "../../../modules/trade"
import { b2bOptions } from "../../../options"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { Actor } from "../../audit"
import { auditLineOf } from "../audit-line"
import { findCatalog } from "../find-catalog"
import {
  changeTargets,
  type ChangedTargets,
  type TargetTable,
} from "../queries/change-targets"
import { compileCatalogs } from "../queries/compile-catalogs"
import { refuseAssignments, refuseEntries } from "../refuse-targets"
import {
  nameOf,
  type AssignmentType,
  type EntryType,
  type TargetChange,
} from "../targets"

export type ChangeInput<Type extends string> = {
  catalog_id: string
  change: TargetChange<Type>
  actor: Actor
}

const changeEntriesStepId = "b2b-change-catalog-entries-step"

/** Changes what a catalog lists and compiles it; undone the other way round. */
export const changeCatalogEntriesStep = createStep(
  changeEntriesStepId,
  async (input: ChangeInput<EntryType>, { container }) => {
    await refuseEntries(container, input.change.add)
    const { event, audit, undo } = await write(container, "entries", input)
    return new StepResponse({ event, audit }, undo)
  },
  async (undo, { container }) => {
    if (undo) {
      await apply(container, "entries", undo)
    }
  }
)

const changeAssignmentsStepId = "b2b-change-catalog-assignments-step"

/** Changes whom a catalog is for; undone the other way round. */
export const changeCatalogAssignmentsStep = createStep(
  changeAssignmentsStepId,
  async (input: ChangeInput<AssignmentType>, { container }) => {
    const catalog = await findCatalog(container, input.catalog_id)
    await refuseAssignments(container, catalog.office_id, input.change.add)
    const { event, audit, undo } = await write(container, "assignments", input)
    return new StepResponse({ event, audit }, undo)
  },
  async (undo, { container }) => {
    if (undo) {
      await apply(container, "assignments", undo)
    }
  }
)

const ACTIONS: Record<TargetTable, string> = {
  entries: "catalog.entries_changed",
  assignments: "catalog.assignments_changed",
}

type Undo = { catalog_id: string; change: TargetChange }

async function write(
  container: MedusaContainer,
  kind: TargetTable,
  { catalog_id, change, actor }: ChangeInput<string>
) {
  const catalog = await findCatalog(container, catalog_id)
  const { added, removed } = await apply(container, kind, {
    catalog_id,
    change,
  })
  return {
    event: { id: catalog.id, office_id: catalog.office_id },
    audit: [
      auditLineOf(catalog, actor, ACTIONS[kind], {
        after: { added: added.map(nameOf), removed: removed.map(nameOf) },
      }),
    ],
    undo: { catalog_id, change: { add: removed, remove: added } },
  }
}

async function apply(
  container: MedusaContainer,
  kind: TargetTable,
  { catalog_id, change }: Undo
): Promise<ChangedTargets> {
  const now = b2bOptions().now()
  const changed = await changeTargets(container, kind, catalog_id, change, now)
  if (!changed) {
    throw toMedusaError(catalogErrors.catalogNotFound(catalog_id))
  }
  if (kind === "entries") {
    await compileCatalogs(container, { catalog_ids: [catalog_id] }, now)
  }
  return changed
}
