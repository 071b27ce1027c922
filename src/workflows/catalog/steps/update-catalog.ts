import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  catalogErrors,
  TRADE_MODULE,
  type CatalogRow,
  type TradeModuleService,
} from "../../../modules/trade"
import { refusingDuplicates } from "../../../utils/duplicate"
import { changesOf, type Actor } from "../../audit"
import { auditLineOf } from "../audit-line"
import { findCatalog } from "../find-catalog"

export type UpdateCatalogInput = {
  id: string
  patch: Partial<Pick<CatalogRow, "code" | "name" | "status">>
  actor: Actor
}

const updateCatalogStepId = "b2b-update-catalog-step"

/**
 * Saves a catalog's code, name or status; undone by writing back what they were.
 * @throws MedusaError codes `b2b.catalog.not_found`, `.code_taken`
 */
export const updateCatalogStep = createStep(
  updateCatalogStepId,
  async ({ id, patch, actor }: UpdateCatalogInput, { container }) => {
    const catalog = await findCatalog(container, id)
    const { code, name, status, office_id } = catalog
    await refusingDuplicates(
      () =>
        container
          .resolve<TradeModuleService>(TRADE_MODULE)
          .updateB2bCatalogs({ id, ...patch }),
      catalogErrors.codeTaken(patch.code ?? code)
    )
    const changes = changesOf(catalog, patch)
    const audit =
      Object.keys(changes.after).length > 0
        ? [auditLineOf(catalog, actor, "catalog.updated", changes)]
        : []
    return new StepResponse(
      { id, event: { id, office_id }, audit },
      { id, code, name, status }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .updateB2bCatalogs(before)
    }
  }
)
