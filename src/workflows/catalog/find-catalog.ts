import type { MedusaContainer } from "@medusajs/framework/types"
import {
  catalogErrors,
  TRADE_MODULE,
  type CatalogRow,
  type TradeModuleService,
} from "../../modules/trade"
import { toMedusaError } from "../../utils/catalogue-error"

/** @throws MedusaError code `b2b.catalog.not_found` */
export async function findCatalog(
  container: MedusaContainer,
  id: string
): Promise<CatalogRow> {
  const [catalog] = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bCatalogs({ id })
  if (!catalog) {
    throw toMedusaError(catalogErrors.catalogNotFound(id))
  }
  return catalog
}
