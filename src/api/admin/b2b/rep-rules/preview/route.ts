import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { planRepRules } from "../../../../../workflows/sales-rep/plan-rep-rules"
import { presentPlan } from "../present"
import type { AdminRepRulePreviewAnswer } from "../types"
import type { AdminPreviewRepRules } from "../validators"

/** Who would move where, and why; nothing is written. */
export async function POST(
  req: MedusaRequest<AdminPreviewRepRules>,
  res: MedusaResponse<AdminRepRulePreviewAnswer>
): Promise<void> {
  const { office_id, rule_ids, ...page } = req.validatedBody
  const plan = await planRepRules(req.scope, {
    office_id,
    rule_ids: rule_ids ?? null,
  })
  res.json(await presentPlan(req.scope, plan, page))
}
