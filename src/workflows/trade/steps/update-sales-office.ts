import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  applicationErrors,
  TRADE_MODULE,
  type SalesOfficeRow,
  type TradeModuleService,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { changesOf } from "../../audit"
import { pick } from "../../company/change"
import { refusePaymentMethods } from "../refuse-payment-methods"

const SETTINGS = [
  "approves_ship_tos",
  "applicant_access",
  "price_rule",
  "catalog_default",
  "guest_catalog",
  "lead_time_days",
  "cut_off_time",
  "working_weekdays",
  "holidays",
  "furthest_days",
  "transit_days",
  "payment_methods",
] as const

export type SalesOfficePatch = Partial<
  Pick<SalesOfficeRow, (typeof SETTINGS)[number]>
>

type Input = { id: string; patch: SalesOfficePatch }

const updateSalesOfficeStepId = "b2b-update-sales-office-step"

/**
 * Saves an office's settings; undone by writing back what they were.
 * @throws MedusaError codes `b2b.office.not_found`, `b2b.payment.provider_not_found`
 */
export const updateSalesOfficeStep = createStep(
  updateSalesOfficeStepId,
  async ({ id, patch }: Input, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const [office] = await trade.listB2bSalesOffices({ id })
    if (!office) {
      throw toMedusaError(applicationErrors.officeNotFound(id))
    }
    await refusePaymentMethods(container, patch.payment_methods ?? [])
    await trade.updateB2bSalesOffices({ id, ...patch })
    const changes = changesOf(office, patch)
    return new StepResponse(
      { name: office.name, ...changes },
      { id, ...pick(office, SETTINGS) }
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
