import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  mayBeApplied,
  PRICING_SCHEDULE_MODULE,
  priceImportErrors,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import { b2bOptions } from "../../../options"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { Actor } from "../../audit/actor"

export type ApplyPriceImportInput = {
  id: string
  /** Apply the other rows where some are refused. */
  skip_conflicting: boolean
  actor: Actor
}

const applyPriceImportStepId = "b2b-apply-price-import-step"

/**
 * Hands a previewed file to the background. Not undone: only the event that wakes it
 * comes after, and where that is lost, the job finds the import.
 * @throws MedusaError codes `b2b.price_import.not_found`, `.cannot_apply`, `.has_conflicts`
 */
export const applyPriceImportStep = createStep(
  applyPriceImportStepId,
  async (
    { id, skip_conflicting, actor }: ApplyPriceImportInput,
    { container }
  ) => {
    const service = container.resolve<PricingScheduleModuleService>(
      PRICING_SCHEDULE_MODULE
    )
    const [found] = await service.listB2bPriceImports({ id })
    if (!found) {
      throw toMedusaError(priceImportErrors.notFound(id))
    }
    if (!mayBeApplied(found)) {
      throw toMedusaError(priceImportErrors.cannotApply(id, found.status))
    }
    const conflicting = Number(found.counts?.conflicting ?? 0)
    if (conflicting > 0 && !skip_conflicting) {
      throw toMedusaError(priceImportErrors.hasConflicts(id, conflicting))
    }
    const isBegun = await service.beginPriceImport(id, {
      requested_by: actor,
      now: b2bOptions().now(),
    })
    // Somebody else was faster.
    if (!isBegun) {
      throw toMedusaError(priceImportErrors.cannotApply(id, found.status))
    }
    return new StepResponse({ id })
  }
)
