import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  PRICING_SCHEDULE_MODULE,
  type PricingScheduleModuleService,
} from "../../../../../../modules/pricing-schedule"
import { replaceVariantCostsWorkflow } from "../../../../../../workflows/pricing-schedule"
import { soldCurrencies } from "../../../../../../workflows/pricing-schedule/lines/sold-currencies"
import { adminActor } from "../../../../../middlewares/actor-of"
import { findVariantId, variantIdOf } from "../../find-variant"
import type { AdminVariantCostsAnswer } from "../../types"
import type { AdminReplaceVariantCostsBody } from "../../validators"

async function answer(
  req: MedusaRequest,
  id: string
): Promise<AdminVariantCostsAnswer> {
  const [costs, currencies] = await Promise.all([
    req.scope
      .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
      .costsOf(id),
    soldCurrencies(req.scope),
  ])
  return { costs, currency_codes: [...currencies].sort() }
}

/** What a variant costs per base unit, in each currency. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminVariantCostsAnswer>
): Promise<void> {
  res.json(await answer(req, await findVariantId(req)))
}

/** Replaces them, all at once, and compiles the markups on them. */
export async function PUT(
  req: MedusaRequest<AdminReplaceVariantCostsBody>,
  res: MedusaResponse<AdminVariantCostsAnswer>
): Promise<void> {
  const id = variantIdOf(req)
  await replaceVariantCostsWorkflow(req.scope).run({
    input: {
      variant_id: id,
      costs: req.validatedBody.costs,
      actor: await adminActor(req),
    },
  })
  res.json(await answer(req, id))
}
