import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  PRICING_SCHEDULE_MODULE,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import { compileSchedules } from "../compile/compile-schedules"

type Input = {
  ids: string[]
  /** Only these; left out: all that their lines price. */
  variant_ids?: string[] | undefined
}

const compileSchedulesStepId = "b2b-compile-pricing-schedules-step"

/**
 * Compiles schedules. There is nothing to undo: compiled prices follow from the lines,
 * and whoever takes those back compiles again.
 */
export const compileSchedulesStep = createStep(
  compileSchedulesStepId,
  async ({ ids, variant_ids }: Input, { container }) => {
    const compiled = await compileSchedules(container, ids, variant_ids)
    return new StepResponse(
      compiled.filter(({ changed }) => changed > 0).map(({ id }) => id)
    )
  }
)

const dropPriceListsStepId = "b2b-drop-price-lists-step"

/** Removes what deleted schedules were compiled into; it comes last in its workflow. */
export const dropPriceListsStep = createStep(
  dropPriceListsStepId,
  async (ids: string[], { container }) => {
    await container
      .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
      .dropPriceLists(ids)
    return new StepResponse(ids.length)
  }
)
