import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  applicationErrors,
  TRADE_MODULE,
  type SalesOfficeRow,
  type TradeModuleService,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { changesOf } from "../../audit"

export type SalesOfficePatch = Partial<
  Pick<SalesOfficeRow, "approves_ship_tos" | "applicant_access">
>

type Input = { id: string; patch: SalesOfficePatch }

const updateSalesOfficeStepId = "b2b-update-sales-office-step"

/**
 * Saves an office's settings; undone by writing back what they were.
 * @throws MedusaError code `b2b.office.not_found`
 */
export const updateSalesOfficeStep = createStep(
  updateSalesOfficeStepId,
  async ({ id, patch }: Input, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const [office] = await trade.listB2bSalesOffices({ id })
    if (!office) {
      throw toMedusaError(applicationErrors.officeNotFound(id))
    }
    await trade.updateB2bSalesOffices({ id, ...patch })
    const { approves_ship_tos, applicant_access, name } = office
    return new StepResponse(
      { name, ...changesOf(office, patch) },
      { id, approves_ship_tos, applicant_access }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .updateB2bSalesOffices(before)
    }
  }
)
