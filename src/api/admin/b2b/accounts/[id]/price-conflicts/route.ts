import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  PRICING_SCHEDULE_MODULE,
  type PricingScheduleModuleService,
} from "../../../../../../modules/pricing-schedule"
import { accountErrors } from "../../../../../../modules/trade"
import { b2bOptions } from "../../../../../../options"
import { calendarDayAt } from "../../../../../../utils/calendar-day"
import { readId } from "../../../ids"
import { namesOfTargets } from "../../../pricing-schedules/names-of-targets"
import type { AdminPriceConflictsAnswer } from "../../../pricing-schedules/types"
import type { AdminAccountPriceListQuery } from "../../../pricing-schedules/validators"
import { accountTargets } from "../../account-targets"
import { variantsOfPriceSets } from "../../variants-of-price-sets"

/** The goods that several schedules of one level price for an account today. */
export async function GET(
  req: MedusaRequest<unknown, AdminAccountPriceListQuery>,
  res: MedusaResponse<AdminPriceConflictsAnswer>
): Promise<void> {
  const page = req.validatedQuery
  const id = readId(req.params.id, accountErrors.accountNotFound)
  const { time_zone, ...targets } = await accountTargets(req.scope, id)
  const { rows, count } = await req.scope
    .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
    .priceConflicts(targets, calendarDayAt(b2bOptions().now(), time_zone), page)
  const [names, variants] = await Promise.all([
    namesOfTargets(req.scope, rows),
    variantsOfPriceSets(
      req.scope,
      rows.map(({ price_set_id }) => price_set_id)
    ),
  ])
  res.json({
    conflicts: rows.map(({ price_set_id, ...conflict }) => ({
      ...conflict,
      name: names.get(conflict.target_id) ?? null,
      currency_code: targets.currency_code,
      variant: variants.get(price_set_id) ?? null,
    })),
    count,
    ...page,
  })
}
