import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  PRICING_SCHEDULE_MODULE,
  type PricingScheduleModuleService,
} from "../../../../../../modules/pricing-schedule"
import { findPriceImport } from "../../find-price-import"
import type { AdminPriceImportChangesAnswer } from "../../types"
import type { AdminPriceChangeListQuery } from "../../validators"

const ACTIONS = ["new", "changed", "unchanged", "conflicting"] as const

/** What each row does, in the file's order. */
export async function GET(
  req: MedusaRequest<unknown, AdminPriceChangeListQuery>,
  res: MedusaResponse<AdminPriceImportChangesAnswer>
): Promise<void> {
  const { id, counts } = await findPriceImport(req.scope, req.params.id)
  const { action, limit, offset } = req.validatedQuery
  const actions = [...(action ?? ACTIONS)]
  const changes = await req.scope
    .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
    .priceImportChanges(id, { actions, limit, offset })
  const count = actions.reduce((sum, name) => sum + (counts?.[name] ?? 0), 0)
  res.json({ changes, count, offset, limit })
}
