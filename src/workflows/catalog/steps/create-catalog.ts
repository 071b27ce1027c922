import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  applicationErrors,
  catalogErrors,
  TRADE_MODULE,
  type CatalogRow,
  type TradeModuleService,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { refusingDuplicates } from "../../../utils/duplicate"
import type { Actor } from "../../audit"
import { auditLineOf } from "../audit-line"

export type CreateCatalogInput = Pick<
  CatalogRow,
  "office_id" | "code" | "name"
> & { status?: CatalogRow["status"]; actor: Actor }

const createCatalogStepId = "b2b-create-catalog-step"

/**
 * Saves a catalog that lists nothing yet; undone by removing it.
 * @throws MedusaError codes `b2b.office.not_found`, `b2b.catalog.code_taken`
 */
export const createCatalogStep = createStep(
  createCatalogStepId,
  async ({ actor, ...row }: CreateCatalogInput, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const { office_id } = row
    const [office] = await trade.listB2bSalesOffices({ id: office_id })
    if (!office) {
      throw toMedusaError(applicationErrors.officeNotFound(office_id))
    }
    const { id } = await refusingDuplicates(
      () => trade.createB2bCatalogs(row),
      catalogErrors.codeTaken(row.code)
    )
    const line = auditLineOf({ id, name: row.name }, actor, "catalog.created", {
      after: row,
    })
    return new StepResponse({ id, event: { id, office_id }, audit: [line] }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .deleteB2bCatalogs(id)
    }
  }
)
