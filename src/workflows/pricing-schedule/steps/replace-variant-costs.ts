import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  PRICING_SCHEDULE_MODULE,
  refuseCosts,
  variantCostErrors,
  type PricingScheduleModuleService,
  type VariantCost,
} from "../../../modules/pricing-schedule"
import { sellingUnitErrors } from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { Actor } from "../../audit/actor"
import { changesOf } from "../../audit/changes-of"
import { compileSchedules } from "../compile/compile-schedules"
import { costAuditLine } from "../cost-audit-line"
import { soldCurrencies } from "../lines/sold-currencies"

type Input = { variant_id: string; costs: VariantCost[]; actor: Actor }

const replaceVariantCostsStepId = "b2b-replace-variant-costs-step"

/** Saves all costs of a variant at once; undone by saving those that it had. */
export const replaceVariantCostsStep = createStep(
  replaceVariantCostsStepId,
  async ({ variant_id, costs, actor }: Input, { container }) => {
    const service = container.resolve<PricingScheduleModuleService>(
      PRICING_SCHEDULE_MODULE
    )
    const [variant] = await container
      .resolve(Modules.PRODUCT)
      .listProductVariants(
        { id: variant_id },
        { select: ["id", "sku", "title"] }
      )
    if (!variant) {
      throw toMedusaError(sellingUnitErrors.variantNotFound(variant_id))
    }
    const wrong = refuseCosts(costs, await soldCurrencies(container))
    if (wrong.length > 0) {
      throw toMedusaError(variantCostErrors.setRefused(variant_id, wrong))
    }
    const { created, ...replaced } = await service.replaceCosts(
      variant_id,
      costs
    )
    const changes = changedCosts(replaced)
    const isChanged = Object.keys(changes.after).length > 0
    const name = variant.sku ?? variant.title
    return new StepResponse(
      {
        schedule_ids: isChanged
          ? await service.formulaSchedules([variant_id], "cost")
          : [],
        audit: isChanged
          ? [costAuditLine({ id: variant_id, name }, actor, changes)]
          : [],
      },
      { variant_id, replaced: { before: replaced.before, created } }
    )
  },
  async (undo, { container }) => {
    if (undo) {
      const { variant_id, replaced } = undo
      const service = container.resolve<PricingScheduleModuleService>(
        PRICING_SCHEDULE_MODULE
      )
      await service.restoreCosts(variant_id, replaced)
      const ids = await service.formulaSchedules([variant_id], "cost")
      await compileSchedules(container, ids, [variant_id])
    }
  }
)

/** By currency; null where there is no cost. */
function changedCosts(costs: { before: VariantCost[]; after: VariantCost[] }) {
  const none = [...costs.before, ...costs.after].map(
    ({ currency_code }): [string, null] => [currency_code, null]
  )
  const [before, after] = [costs.before, costs.after].map((rows) =>
    Object.fromEntries<string | null>([
      ...none,
      ...rows.map(({ currency_code, amount }): [string, string] => [
        currency_code,
        amount,
      ]),
    ])
  )
  return changesOf(before ?? {}, after ?? {})
}
