import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  PRICING_SCHEDULE_MODULE,
  type PricingScheduleModuleService,
} from "../../../../../../modules/pricing-schedule"
import { accountErrors } from "../../../../../../modules/trade"
import { readId } from "../../../ids"
import { namesOfTargets } from "../../../pricing-schedules/names-of-targets"
import type { AdminAccountSchedulesAnswer } from "../../../pricing-schedules/types"
import type { AdminAccountPriceListQuery } from "../../../pricing-schedules/validators"
import { accountTargets } from "../../account-targets"

/** The schedules that an account and its delivery addresses have, at every level. */
export async function GET(
  req: MedusaRequest<unknown, AdminAccountPriceListQuery>,
  res: MedusaResponse<AdminAccountSchedulesAnswer>
): Promise<void> {
  const page = req.validatedQuery
  const id = readId(req.params.id, accountErrors.accountNotFound)
  const targets = await accountTargets(req.scope, id)
  const { rows, count } = await req.scope
    .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
    .accountSchedules(targets, page)
  const names = await namesOfTargets(req.scope, rows)
  res.json({
    schedules: rows.map((row) => ({
      ...row,
      name: names.get(row.target_id) ?? null,
    })),
    count,
    ...page,
  })
}
