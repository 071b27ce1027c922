import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { b2bOptions } from "../../../options"
import type { Actor } from "../../audit"
import { auditLineOf } from "../audit-line"
import { findCatalog } from "../find-catalog"
import { compileCatalogs } from "../queries/compile-catalogs"

export type DeleteCatalogInput = { id: string; actor: Actor }

const deleteCatalogStepId = "b2b-delete-catalog-step"

/**
 * Removes a catalog with its entries and assignments; undone by restoring them.
 * @throws MedusaError code `b2b.catalog.not_found`
 */
export const deleteCatalogStep = createStep(
  deleteCatalogStepId,
  async ({ id, actor }: DeleteCatalogInput, { container }) => {
    const catalog = await findCatalog(container, id)
    const { code, name, office_id } = catalog
    await container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .softDeleteB2bCatalogs(id)
    await compile(container, id)
    const line = auditLineOf(catalog, actor, "catalog.deleted", {
      before: { code, name, office_id },
    })
    return new StepResponse({ id, event: { id, office_id }, audit: [line] }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .restoreB2bCatalogs(id)
      await compile(container, id)
    }
  }
)

function compile(container: Parameters<typeof compileCatalogs>[0], id: string) {
  return compileCatalogs(container, { catalog_ids: [id] }, b2bOptions().now())
}
