import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  PRICING_SCHEDULE_MODULE,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import type { PriceKind } from "../../../modules/import"
import type { Actor } from "../../audit/actor"

export type CreatePriceImportInput = {
  /** Of a file that `receivePriceFile` has kept. */
  id: string
  kind: PriceKind
  file_name: string
  rows: number
  actor: Actor
}

const createPriceImportStepId = "b2b-create-price-import-step"

/** Makes a kept file an import; undone, the file goes too. */
export const createPriceImportStep = createStep(
  createPriceImportStepId,
  async (input: CreatePriceImportInput, { container }) => {
    const { id, kind, file_name, rows, actor } = input
    await container
      .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
      .createPriceImport({
        id,
        kind,
        file_name,
        rows_total: rows,
        created_by: actor.id,
        requested_by: actor,
      })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
        .dropPriceImport(id)
    }
  }
)
